import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { countId, wireRef } from './ids.ts'
import { countName, countTex, FIELD_TEX } from './names.ts'
import { hasBiases, type Field, type InceptionParams } from './params.ts'
import {
  isBranch,
  isModule,
  PARTS,
  SHAPE,
  type Convolution,
  type Count,
  type Part,
  type Sum,
} from './parts.ts'
import { NAME } from './words.ts'

export const size = (operator: string, field: Field): Column => ({
  operator,
  rule: [formula(FIELD_TEX[field], field, NAME[field])],
  numbers: [value(field, { ref: field })],
})

/** Where a count is at home in the drawing: in the bars, or else on its way through the module. */
export function placeOf(count: Count, part: Part): Ref {
  if (isModule(part)) return countId(count, part)
  if (isBranch(part)) return wireRef(PARTS[part][1])
  return count === 'M' ? countId('M', part) : wireRef(part)
}

export const counted = (operator: string, count: Count, part: Part): Column => {
  const ref = placeOf(count, part)
  return {
    operator,
    rule: [formula(countTex(count, part), ref, countName(count, part))],
    numbers: [value(countId(count, part), { ref })],
  }
}

const whole = (count: Count, part: Part): Row =>
  result(countTex(count, part), countId(count, part), { ref: placeOf(count, part) })

/** k²·C: the products of one sum, of which a window of one place needs no square. */
export function products(operator: string, { side, from }: (typeof SHAPE)[Convolution]) {
  return side === 1
    ? [size(operator, from)]
    : [constant(operator, `${side}^2`, `${side * side}`), size('\\cdot', from)]
}

/** A sum in brackets: its first term is already there, the others are constants. */
const bracketed = (terms: readonly Column[]): readonly Column[] =>
  terms.map((term, k) => around(k === 0 ? '(' : '', term, k === terms.length - 1 ? ')' : ''))

const inBrackets = (terms: readonly Column[], more: readonly Column[]) =>
  more.length === 0 ? terms : bracketed([...terms, ...more])

const biasOf = (params: InceptionParams): readonly Column[] =>
  hasBiases(params) ? [constant('+', '1')] : []

/** The parameters of a convolution, the values that it gives out, and the products that these are sums of. */
export function convolutionRows(params: InceptionParams, part: Convolution): readonly Row[] {
  const shape = SHAPE[part]
  const sum = products('=', shape)
  return [
    ...ladder(countTex('P', part), [...inBrackets(sum, biasOf(params)), size('\\cdot', shape.to)]),
    whole('P', part),
    ...ladder(countTex('N', part), [size('=', 'H'), size('\\cdot', 'W'), size('\\cdot', shape.to)]),
    whole('N', part),
    ...ladder(countTex('M', part), [...sum, counted('\\cdot', 'N', part)]),
    whole('M', part),
  ]
}

/** (k²·C − 1 + 1)·N, by the rule that is chosen. */
export function additionRows(params: InceptionParams, part: Convolution): readonly Row[] {
  const { additions } = params
  const terms = [
    ...(additions === 'source' ? [] : [constant('-', '1')]),
    ...(additions === 'sums' ? [] : biasOf(params)),
  ]
  return [
    ...ladder(countTex('A', part), [
      ...inBrackets(products('=', SHAPE[part]), terms),
      counted('\\cdot', 'N', part),
    ]),
    whole('A', part),
  ]
}

/** One count of a branch or a module: the sum over its parts. */
export function sumRows(count: Count, sum: Sum): readonly Row[] {
  return [
    ...ladder(
      countTex(count, sum),
      PARTS[sum].map((part, k) => counted(k === 0 ? '=' : '+', count, part)),
    ),
    whole(count, sum),
  ]
}
