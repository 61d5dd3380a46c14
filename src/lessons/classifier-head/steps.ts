import { step } from '../../derivation/kit/tell.ts'
import { mapSteps } from '../../derivation/kit/map-steps.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Options } from '../../derivation/options.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { differenceStep } from './check.ts'
import { countSteps } from './count.ts'
import { flattenStep } from './flatten.ts'
import { cellsOf, CLASSES, ID, MAPS } from './ids.ts'
import type { HeadParams } from './kit.ts'
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

function pooledMember(c: number): Member {
  const cells = cellsOf(c).flat()
  const tex = `g_{${c}}`
  return {
    ref: ID.pooled(c),
    name: numbered(NAME.pooled, c),
    rows: [
      ...ladder(tex, [
        {
          operator: '=',
          rule: [fixed('\\tfrac14 \\bigl(')],
          numbers: [fixed('\\tfrac14 \\bigl(')],
        },
        ...cells.map((id, n): Column => ({
          operator: n === 0 ? '' : '+',
          rule: [
            formula(`(M_${c})_{${Math.floor(n / 2) + 1}${(n % 2) + 1}}`, id, NAME.cell, 'signal'),
          ],
          numbers: [value(id, { ref: id, role: 'signal', parens: n > 0 })],
        })),
        { operator: '', rule: [fixed('\\bigr)')], numbers: [fixed('\\bigr)')] },
      ]),
      result(tex, ID.pooled(c), { ref: ID.pooled(c) }),
    ],
    computes: [ID.pooled(c)],
    focus: [ID.pooled(c), ...cells],
  }
}

function scoreMember(k: number): Member {
  const tex = `z_{${k}}`
  return {
    ref: ID.z(k),
    name: numbered(NAME.z, k),
    rows: [
      ...ladder(tex, [
        ...MAPS.map((c): Column => ({
          operator: c === 1 ? '=' : '+',
          rule: [
            formula(`W_{${k}${c}}`, ID.weight(k, c), NAME.weight, 'weight'),
            fixed('\\,'),
            formula(`g_{${c}}`, ID.pooled(c), NAME.pooled, 'signal'),
          ],
          numbers: [
            value(ID.weight(k, c), { ref: ID.weight(k, c), role: 'weight', parens: c > 1 }),
            fixed('\\cdot'),
            value(ID.pooled(c), { ref: ID.pooled(c), role: 'signal', parens: true }),
          ],
        })),
        {
          operator: '+',
          rule: [formula(`b_{${k}}`, ID.bias(k), NAME.bias, 'bias')],
          numbers: [value(ID.bias(k), { ref: ID.bias(k), role: 'bias', parens: true })],
        },
      ]),
      result(tex, ID.z(k), { ref: ID.z(k) }),
    ],
    computes: [ID.z(k)],
    focus: [ID.z(k), ID.bias(k), ...MAPS.flatMap((c) => [ID.weight(k, c), ID.pooled(c)])],
  }
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

function shareMember(k: number): Member {
  const tex = `p_{${k}}`
  return {
    ref: ID.p(k),
    name: numbered(NAME.p, k),
    rows: [
      ...ladder(tex, [
        { operator: '=', rule: [fixed(`e_{${k}}`)], numbers: [value(ID.power(k))] },
        { operator: '/', rule: [fixed('Z')], numbers: [value('sum')] },
      ]),
      result(tex, ID.p(k), { ref: ID.p(k) }),
    ],
    computes: [ID.p(k)],
    focus: [ID.p(k), ID.z(k)],
  }
}

function gradientMember(k: number, t: number): Member {
  const tex = `\\frac{\\partial E}{\\partial z_{${k}}}`
  const isRight = k === t
  return {
    ref: ID.gradient(k),
    name: numbered(NAME.gradient, k),
    rows: [
      ...ladder(tex, [
        {
          operator: '=',
          rule: [formula(`p_{${k}}`, ID.p(k), NAME.p, 'signal')],
          numbers: [value(ID.p(k), { ref: ID.p(k), role: 'signal' })],
        },
        {
          operator: '-',
          rule: [fixed(`\\delta_{${k}${t}}`)],
          numbers: [fixed(isRight ? '1' : '0')],
        },
      ]),
      result(tex, ID.gradient(k), { ref: ID.gradient(k) }),
    ],
    computes: [ID.gradient(k)],
    focus: [ID.gradient(k), ID.p(k)],
    because: isRight ? BECAUSE.right : BECAUSE.wrong,
  }
}
