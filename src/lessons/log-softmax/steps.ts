import { step } from '../../derivation/kit/tell.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Options } from '../../derivation/options.ts'
import { spread } from '../../derivation/spread.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { fixed, ladder, result, value, type Column } from '../../derivation/write.ts'
import type { Localized } from '../../i18n/localized.ts'
import { backwardSteps } from './backward.ts'
import { constant } from '../../derivation/kit/columns.ts'
import { number } from './columns.ts'
import { classesOf, ID, isScaled, logSumTex, scoreOf } from './ids.ts'
import type { SoftmaxParams } from './kit.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** Shift, powers, sum, probabilities and their logarithms; then row i of the Jacobian, and what it is good for. */
export function stepsOf(params: SoftmaxParams, options: Options): readonly Step[] {
  const classes = classesOf(params)
  const score = scoreOf(params)
  const scoreId = isScaled(params) ? ID.score : ID.x
  const each = (
    id: string,
    told: { readonly title: Localized; readonly goal: Localized; readonly why?: Localized },
    of: (k: number) => string,
    name: Localized,
    tex: (k: number) => string,
    columns: (k: number) => readonly Column[],
    focus: (k: number) => readonly string[],
  ) =>
    spread(
      options.selected.find((ref) => classes.some((k) => of(k) === ref)),
      () =>
        classes.map((k): Member => ({
          ref: of(k),
          name: numbered(name, k),
          rows: [...ladder(tex(k), columns(k)), result(tex(k), of(k), { ref: of(k) })],
          computes: [of(k)],
          focus: focus(k),
        })),
      { id, phase: 'forward', computes: classes.map(of), flow: [], ...told },
    )
  return [
    step({
      id: 'task',
      phase: 'setup',
      title: TITLE.task,
      goal: GOAL.task,
      focus: classes.map(ID.x),
      because: BECAUSE.formula(score),
    }),
    ...(isScaled(params)
      ? [
          each(
            'scale',
            { title: TITLE.scale, goal: GOAL.scale, why: WHY.scale },
            ID.score,
            NAME.score,
            (k) => `s_{${k}}`,
            (k) => [
              number('=', `x_{${k}}`, ID.x(k), NAME.x),
              constant('/', 'T', params.temperature),
            ],
            (k) => [ID.x(k), ID.score(k)],
          ),
        ]
      : []),
    each(
      'shift',
      { title: TITLE.shift, goal: GOAL.shift, why: WHY.shift },
      ID.shifted,
      NAME.shifted,
      (k) => `d_{${k}}`,
      (k) => [
        number('=', `${score}_{${k}}`, scoreId(k), NAME.score),
        { operator: '-', rule: [fixed('m')], numbers: [value('shift_used', { parens: true })] },
      ],
      (k) => [scoreId(k), ID.shifted(k)],
    ),
    each(
      'powers',
      { title: TITLE.powers, goal: GOAL.powers },
      ID.power,
      NAME.power,
      (k) => `e_{${k}}`,
      (k) => [
        {
          operator: '=',
          rule: [fixed(`\\exp(d_{${k}})`)],
          numbers: [fixed('\\exp('), value(ID.shifted(k), { ref: ID.shifted(k) }), fixed(')')],
        },
      ],
      (k) => [ID.power(k), ID.shifted(k)],
    ),
    sumStep(params),
    each(
      'softmax',
      { title: TITLE.p, goal: GOAL.p },
      ID.p,
      NAME.p,
      (k) => `p_{${k}}`,
      (k) => [
        number('=', `e_{${k}}`, ID.power(k), NAME.power),
        { operator: '/', rule: [fixed('Z')], numbers: [value('sum')] },
      ],
      (k) => [ID.p(k), ID.power(k)],
    ),
    each(
      'log-softmax',
      { title: TITLE.log, goal: GOAL.log },
      ID.log,
      NAME.log,
      (k) => `\\log p_{${k}}`,
      (k) => [
        {
          operator: '=',
          rule: [fixed(`d_{${k}}`)],
          numbers: [value(ID.shifted(k), { ref: ID.shifted(k) })],
        },
        { operator: '-', rule: [fixed('\\log Z')], numbers: [value('log_sum', { parens: true })] },
      ],
      (k) => [ID.log(k), ID.p(k)],
    ),
    ...backwardSteps(params, options),
  ]
}

function sumStep(params: SoftmaxParams): Step {
  const classes = classesOf(params)
  const logSum = logSumTex(params)
  return step({
    id: 'sum',
    phase: 'forward',
    title: TITLE.sum,
    goal: GOAL.sum,
    rows: [
      ...ladder(
        'Z',
        classes.map((k) => number(k === 1 ? '=' : '+', `e_{${k}}`, ID.power(k), NAME.power)),
      ),
      result('Z', 'sum'),
      result('\\log Z', 'log_sum'),
      ...ladder(logSum, [
        { operator: '=', rule: [fixed('m')], numbers: [value('shift_used')] },
        { operator: '+', rule: [fixed('\\log Z')], numbers: [value('log_sum', { parens: true })] },
      ]),
      result(logSum, 'logsumexp'),
    ],
    computes: ['shift_used', 'sum', 'log_sum', 'logsumexp'],
    asks: 'sum',
    focus: classes.map(ID.power),
  })
}
