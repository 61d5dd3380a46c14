import { numbered } from '../../derivation/kit/spec.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { Options } from '../../derivation/options.ts'
import { spread } from '../../derivation/spread.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { fixed, formula, ladder, result, value } from '../../derivation/write.ts'
import { constant } from '../../derivation/kit/columns.ts'
import { classesOf, ID, isScaled, scoreOf } from './ids.ts'
import type { SoftmaxParams } from './kit.ts'
import { BECAUSE, GOAL, NAME, TITLE, WHY } from './words.ts'

/** Row i of the Jacobian, and what it is good for. */
export function backwardSteps(params: SoftmaxParams, { selected }: Options): readonly Step[] {
  const classes = classesOf(params)
  const { i } = params
  const score = scoreOf(params)
  const others = classes.filter((k) => k !== i)
  const row = classes.map((k) => ID.entry(i, k))
  const rest = classes
    .filter((one) => one !== i)
    .flatMap((one) => classes.map((k) => ID.entry(one, k)))
  return [
    step({
      id: 'delta',
      phase: 'derive',
      title: TITLE.delta,
      goal: GOAL.delta(score),
      focus: [ID.entry(i, i), ...others.slice(0, 1).map((k) => ID.entry(i, k))],
      because: BECAUSE.delta[score],
    }),
    step({
      id: 'logsum',
      phase: 'derive',
      title: TITLE.logsum,
      goal: GOAL.logsum(score),
      focus: row,
      because: BECAUSE.logsum[score],
    }),
    spread(
      selected.find((ref) => row.includes(ref)),
      () => classes.map((k) => entryMember(params, k)),
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
      because: BECAUSE.loss[score],
      why: WHY.loss,
    }),
  ]
}

/** An entry of the row. */
function entryMember(params: SoftmaxParams, k: number): Member {
  const { i, temperature } = params
  const hasScaled = isScaled(params)
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
          rule: [fixed(`${hasScaled ? '\\bigl(' : ''}\\delta_{${i}${k}}`)],
          numbers: [fixed(hasScaled ? `(${delta}` : delta)],
        },
        {
          operator: '-',
          rule: [
            formula(`p_{${k}}`, ID.p(k), NAME.p, 'signal'),
            ...(hasScaled ? [fixed('\\bigr)')] : []),
          ],
          numbers: [
            value(ID.p(k), { ref: ID.p(k), role: 'signal' }),
            ...(hasScaled ? [fixed(')')] : []),
          ],
        },
        ...(hasScaled ? [constant('/', 'T', temperature)] : []),
      ]),
      result(tex, id, { ref: id }),
    ],
    computes: [id],
    focus: [id, ID.p(k)],
    because: BECAUSE.entry(i, k),
  }
}
