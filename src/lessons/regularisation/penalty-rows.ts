import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { eta, gradient, lambda, plain, weight } from './columns.ts'
import { ID, placeRef, TEX, type Penalty, type Update } from './ids.ts'
import { NAME } from './words.ts'

/** R₂ = ½λ(w₁² + w₂²) and R₁ = λ(|w₁| + |w₂|). */
export function penaltyRows(of: Penalty, weights: readonly number[]): readonly Row[] {
  const term = (i: number, operator: string): Column =>
    of === 'L2' ? square(operator, i) : size(operator, i)
  const terms = weights.map((i, k) => {
    const column = term(i, k === 0 ? '\\cdot' : '+')
    const isLast = k === weights.length - 1
    return around(k === 0 ? '(' : '', column, isLast ? ')' : '')
  })
  const strength = of === 'L2' ? [constant('=', '\\tfrac12'), lambda('\\cdot')] : [lambda('=')]
  return [
    ...ladder(TEX.penalty(of), [...strength, ...terms]),
    result(TEX.penalty(of), ID.penalty(of)),
  ]
}

const square = (operator: string, i: number): Column => {
  const id = ID.weight(i)
  return {
    operator,
    rule: [formula(`w_{${i}}^2`, id, numbered(NAME.w, i))],
    numbers: [fixed('('), value(id, { ref: id }), fixed(')^2')],
  }
}

const size = (operator: string, i: number): Column => ({
  operator,
  rule: [formula(`|w_{${i}}|`, ID.weight(i), numbered(NAME.size, i))],
  numbers: [value(ID.size(i), { ref: ID.weight(i) })],
})

/** λw for L2; for L1 λ with the sign of w. */
export function slopeRows(of: Penalty, i: number): readonly Row[] {
  const left = TEX.slope(of, i)
  const sign: Column = {
    operator: '\\cdot',
    rule: [formula(`\\operatorname{sign}(w_{${i}})`, ID.weight(i), numbered(NAME.sign, i))],
    numbers: [value(ID.sign(i), { ref: ID.weight(i), parens: true })],
  }
  return [
    ...ladder(left, [lambda('='), of === 'L2' ? weight('\\cdot', i) : sign]),
    result(left, ID.slope(of, i)),
  ]
}

/** w − ηg, or w − η(g + the gradient of the penalty). */
export function updateRows(by: Update, i: number): readonly Row[] {
  const left = TEX.moved(by, i)
  const slopes =
    by === 'plain'
      ? [gradient('\\cdot', i)]
      : [
          around('(', gradient('\\cdot', i)),
          around('', plain('+', TEX.slope(by, i), ID.slope(by, i)), ')'),
        ]
  return [
    ...ladder(left, [weight('=', i), eta('-'), ...slopes]),
    result(left, ID.moved(by, i), { ref: placeRef(by) }),
  ]
}

const FACTOR = '1 - \\eta\\lambda'

export const factorRows = (): readonly Row[] => [
  ...ladder('', [constant('', '1'), eta('-'), lambda('\\cdot')]),
  result(FACTOR, 'factor'),
]

/** The update with L2 in its other order: (1 − ηλ)w − ηg. */
export function decayRows(i: number): readonly Row[] {
  const left = TEX.moved('L2', i)
  return [
    ...ladder(left, [
      plain('=', `(${FACTOR})`, 'factor'),
      weight('\\cdot', i),
      eta('-'),
      gradient('\\cdot', i),
    ]),
    result(left, ID.moved('L2', i), { ref: placeRef('L2') }),
  ]
}
