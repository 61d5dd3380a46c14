import { step } from '../../derivation/kit/tell.ts'
import { mapSteps } from '../../derivation/kit/map-steps.ts'
import type { Options } from '../../derivation/options.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value } from '../../derivation/write.ts'
import { differenceStep } from './check.ts'
import { countSteps } from './count.ts'
import { flattenStep } from './flatten.ts'
import { cellsOf, CLASSES, ID, MAPS } from './ids.ts'
import type { HeadParams } from './kit.ts'
import { gradientMember, pooledMember, scoreMember, shareMember } from './members.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** Two ways to a vector, the dense layer, softmax and loss, the way back, and what it costs. */
export function stepsOf({ t }: HeadParams, options: Options): readonly Step[] {
  const told = (members: readonly Member[]) => members.map((member) => [member])
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: [...cellsOf(1), ...cellsOf(2)].flat(),
    }),
    flattenStep(),
    ...mapSteps(
      { id: 'gap', phase: 'forward', title: TITLE.gap, goal: GOAL.gap, why: WHY.gap },
      told(MAPS.map(pooledMember)),
      options,
    ),
    ...mapSteps(
      { id: 'z', phase: 'forward', title: TITLE.z, goal: GOAL.z },
      told(CLASSES.map(scoreMember)),
      options,
    ),
    powersStep(),
    ...mapSteps(
      { id: 'p', phase: 'forward', title: TITLE.p, goal: GOAL.p },
      told(CLASSES.map(shareMember)),
      options,
    ),
    step({
      id: 'loss',
      phase: 'loss',
      title: TITLE.loss,
      goal: GOAL.loss(t),
      rows: [
        ...ladder('E', [
          {
            operator: '=',
            rule: [fixed('-\\log'), formula(`p_{${t}}`, ID.p(t), NAME.p, 'signal')],
            numbers: [fixed('-\\log'), value(ID.p(t), { ref: ID.p(t), role: 'signal' })],
          },
        ]),
        result('E', 'cross_entropy'),
      ],
      computes: ['cross_entropy'],
      focus: [ID.p(t)],
    }),
    ...mapSteps(
      { id: 'dz', phase: 'backward', title: TITLE.dz, goal: GOAL.dz, why: WHY.dz },
      told(CLASSES.map((k) => gradientMember(k, t))),
      options,
    ),
    differenceStep(t),
    ...countSteps(),
  ]
}

/** The powers, shifted by the largest score, and their sum. */
function powersStep(): Step {
  return step({
    id: 'powers',
    phase: 'forward',
    title: TITLE.powers,
    goal: GOAL.powers,
    rows: [
      ...CLASSES.flatMap((k) => [
        ...ladder(`e_{${k}}`, [
          {
            operator: '=',
            rule: [fixed('\\exp\\bigl('), formula(`z_{${k}}`, ID.z(k), NAME.z, 'signal')],
            numbers: [fixed('\\exp\\bigl('), value(ID.z(k), { ref: ID.z(k), role: 'signal' })],
          },
          {
            operator: '-',
            rule: [fixed('m\\bigr)')],
            numbers: [value('shift', { parens: true }), fixed('\\bigr)')],
          },
        ]),
        result(`e_{${k}}`, ID.power(k)),
      ]),
      ...ladder(
        'Z',
        CLASSES.map((k) => ({
          operator: k === 1 ? '=' : '+',
          rule: [fixed(`e_{${k}}`)],
          numbers: [value(ID.power(k))],
        })),
      ),
      result('Z', 'sum'),
    ],
    computes: ['shift', ...CLASSES.map(ID.power), 'sum'],
    asks: 'sum',
    focus: CLASSES.map(ID.z),
    because: BECAUSE.powers,
  })
}
