import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import { letter } from '../../derivation/kit/parameter-count.ts'
import { cell, fixed, formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import { countId, sizeId } from './ids.ts'
import type { SizeParams } from './kit.ts'
import { NAME } from './words.ts'

const size = (operator: string, k: number): Column => ({
  operator,
  rule: [formula(`n_{${k}}`, sizeId(k), NAME.size)],
  numbers: [value(sizeId(k), { ref: sizeId(k) })],
})

const count = (operator: string, k: number): Column => ({
  operator,
  rule: [formula(`P_{${k}}`, countId(k), NAME.layer)],
  numbers: [value(countId(k), { ref: countId(k) })],
})

/** P_k = (n_{k−1} + 1)·n_k, or without the 1 where there are no biases. */
export function layerRows({ biases }: SizeParams, k: number): readonly Row[] {
  const inputs =
    biases === 'on' ? [around('(', size('=', k - 1)), constant('+', '1)')] : [size('=', k - 1)]
  return [
    ...ladder(`P_{${k}}`, [...inputs, size('\\cdot', k)]),
    result(`P_{${k}}`, countId(k), { ref: countId(k) }),
  ]
}

/** P₁, P₂ … as the terms of a sum. */
export const layerColumns = (layers: number): readonly Column[] => summed(layers, count)

/** The units of the layers that have biases: all but the inputs. */
export const sizeColumns = (layers: number): readonly Column[] => summed(layers, size)

const summed = (layers: number, term: typeof size): readonly Column[] =>
  Array.from({ length: layers }, (_, k) => term(k === 0 ? '=' : '+', k + 1))

/** How much of all is in one layer. */
export function shareRows(k: number): readonly Row[] {
  return [
    ...ladder('s', [count('=', k), letter('/', 'P')]),
    result('s', 'share'),
    { kind: 'result', cells: [cell('', fixed('P')), cell('\\approx', value('rounded'))] },
  ]
}

export function memoryRows({ bytes }: SizeParams): readonly Row[] {
  return [...ladder('M', [letter('=', 'P'), constant('\\cdot', bytes)]), result('M', 'M')]
}
