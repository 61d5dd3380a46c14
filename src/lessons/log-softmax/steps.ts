import { step } from '../../derivation/kit/tell.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Options } from '../../derivation/options.ts'
import { spread } from '../../derivation/spread.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import type { Localized } from '../../i18n/localized.ts'
import { classesOf, ID } from './ids.ts'
import type { SoftmaxParams } from './kit.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** Shift, powers, sum, probabilities and their logarithms; then row i of the Jacobian, and what it is good for. */
export function stepsOf(params: SoftmaxParams, options: Options): readonly Step[] {
  const classes = classesOf(params)
  const isScaled = params.temperature !== '1'
  const scoreTex = (k: number) => (isScaled ? `s_{${k}}` : `x_{${k}}`)
  const scoreId = isScaled ? ID.score : ID.x
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
      because: BECAUSE.formula,
    }),
    ...(isScaled
      ? [
          each(
            'scale',
            { title: TITLE.scale, goal: GOAL.scale, why: WHY.scale },
            ID.score,
            NAME.score,
            (k) => `s_{${k}}`,
            (k) => [number('=', `x_{${k}}`, ID.x(k), NAME.x), plain('/', 'T', params.temperature)],
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
        number('=', scoreTex(k), scoreId(k), NAME.score),
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
    sumStep(classes),
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

const number = (operator: string, tex: string, id: string, name: Localized): Column => ({
  operator,
  rule: [formula(tex, id, name, 'signal')],
  numbers: [value(id, { ref: id, role: 'signal', parens: operator !== '=' })],
})

const plain = (operator: string, rule: string, shown: string): Column => ({
  operator,
  rule: [fixed(rule)],
  numbers: [fixed(shown)],
})

function sumStep(classes: readonly number[]): Step {
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
      ...ladder('\\log\\sum_j e^{x_j}', [
        { operator: '=', rule: [fixed('m')], numbers: [value('shift_used')] },
        { operator: '+', rule: [fixed('\\log Z')], numbers: [value('log_sum', { parens: true })] },
      ]),
      result('\\log\\sum_j e^{x_j}', 'logsumexp'),
    ],
    computes: ['shift_used', 'sum', 'log_sum', 'logsumexp'],
    asks: 'sum',
    focus: classes.map(ID.power),
  })
}

function backwardSteps(params: SoftmaxParams, { selected }: Options): readonly Step[] {
  const classes = classesOf(params)
  const { i, temperature } = params
  const isScaled = temperature !== '1'
  const others = classes.filter((k) => k !== i)
  const row = classes.map((k) => ID.entry(i, k))
  const rest = classes
    .filter((one) => one !== i)
    .flatMap((one) => classes.map((k) => ID.entry(one, k)))
  const entry = (k: number): Member => {
    const id = ID.entry(i, k)
    const tex = `J_{${i}${k}}`
    const delta = k === i ? '1' : '0'
    return {
      ref: id,
      name: numbered(NAME.entry, i, k),
      rows: [
        ...ladder(tex, [
          {
            operator: '=',
            rule: [fixed(`${isScaled ? '\\bigl(' : ''}\\delta_{${i}${k}}`)],
            numbers: [fixed(isScaled ? `(${delta}` : delta)],
          },
          {
            operator: '-',
            rule: [
              formula(`p_{${k}}`, ID.p(k), NAME.p, 'signal'),
              ...(isScaled ? [fixed('\\bigr)')] : []),
            ],
            numbers: [
              value(ID.p(k), { ref: ID.p(k), role: 'signal' }),
              ...(isScaled ? [fixed(')')] : []),
            ],
          },
          ...(isScaled ? [plain('/', 'T', temperature)] : []),
        ]),
        result(tex, id, { ref: id }),
      ],
      computes: [id],
      focus: [id, ID.p(k)],
      because: k === i ? BECAUSE.same : BECAUSE.other,
    }
  }
  return [
    step({
      id: 'delta',
      phase: 'derive',
      title: TITLE.delta,
      goal: GOAL.delta,
      focus: [ID.entry(i, i), ...others.slice(0, 1).map((k) => ID.entry(i, k))],
      because: BECAUSE.delta,
    }),
    step({
      id: 'logsum',
      phase: 'derive',
      title: TITLE.logsum,
      goal: GOAL.logsum,
      focus: row,
      because: BECAUSE.logsum,
    }),
    spread(
      selected.find((ref) => row.includes(ref)),
      () => classes.map(entry),
      {
        id: 'row',
        phase: 'backward',
        title: TITLE.row(i),
        goal: GOAL.row(i),
        computes: row,
        flow: [],
        why: WHY.row,
      },
    ),
    step({
      id: 'sums',
      phase: 'check',
      title: TITLE.sums,
      goal: GOAL.sums,
      rows: [
        ...ladder(
          `\\sum_k J_{${i}k}`,
          classes.map((k) => ({
            operator: k === 1 ? '=' : '+',
            rule: [formula(`J_{${i}${k}}`, ID.entry(i, k), NAME.entry, 'slope')],
            numbers: [value(ID.entry(i, k), { ref: ID.entry(i, k), role: 'slope', parens: k > 1 })],
          })),
        ),
        result(`\\sum_k J_{${i}k}`, `row_sum[${i}]`),
      ],
      computes: [...rest, ...classes.map((one) => `row_sum[${one}]`)],
      asks: `row_sum[${i}]`,
      focus: row,
      because: BECAUSE.sums,
    }),
    step({
      id: 'loss',
      phase: 'check',
      title: TITLE.loss,
      goal: GOAL.loss(i),
      rows: classes.map((k) =>
        result(`\\frac{\\partial E}{\\partial x_{${k}}}`, ID.gradient(k), { ref: ID.gradient(k) }),
      ),
      computes: classes.map(ID.gradient),
      focus: classes.map(ID.gradient),
      because: BECAUSE.loss,
      why: WHY.loss,
    }),
  ]
}
