import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import { letter } from '../../derivation/kit/parameter-count.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import type { Localized } from '../../i18n/localized.ts'
import { countId, mapsId, sideId } from './ids.ts'
import type { CnnParams } from './kit.ts'
import { NAME } from './words.ts'

const column = (operator: string, tex: string, id: string, name: Localized): Column => ({
  operator,
  rule: [formula(tex, id, name)],
  numbers: [value(id, { ref: id })],
})

const maps = (operator: string, k: number) =>
  column(operator, `c_{${k}}`, mapsId(k), numbered(NAME.maps, k))
const side = (operator: string, k: number) =>
  column(operator, `k_{${k}}`, sideId(k), numbered(NAME.side, k))

/** The last of a product of inputs, with the bias where there is one. */
const withBias = (last: Column, hasBias: boolean): readonly Column[] =>
  hasBias ? [last, constant('+', '1)')] : [around('', last, ')')]

/** P_i = (k_i·k_i·c_{i−1} + 1)·c_i, or without the 1 where there are no biases. */
export function layerRows({ biases }: CnnParams, k: number): readonly Row[] {
  return [
    ...ladder(`P_{${k}}`, [
      around('(', side('=', k)),
      side('\\cdot', k),
      ...withBias(maps('\\cdot', k - 1), biases === 'on'),
      maps('\\cdot', k),
    ]),
    result(`P_{${k}}`, countId(k), { ref: countId(k) }),
  ]
}

/** F = (m + 1)·n, where m is the number of all units that come in; else m of each map. */
export function denseRows({ biases, flat, k }: CnnParams): readonly Row[] {
  const units = around('(', column('=', 'm', 'm', NAME.flat))
  const last = k.length
  const hasBias = biases === 'on'
  const inputs =
    flat === 'map' ? [units, ...withBias(maps('\\cdot', last), hasBias)] : withBias(units, hasBias)
  return [
    ...ladder('F', [...inputs, column('\\cdot', 'n', 'n', NAME.outputs)]),
    result('F', 'F', { ref: 'F' }),
  ]
}

/** P₁, P₂ … and F, as the terms of a sum. */
export const layerColumns = ({ k }: CnnParams): readonly Column[] => [
  ...k.map((_, i) =>
    column(i === 0 ? '=' : '+', `P_{${i + 1}}`, countId(i + 1), numbered(NAME.layer, i + 1)),
  ),
  column('+', 'F', 'F', NAME.dense),
]

/** What has a bias each: the maps of every convolution, and the outputs. */
export const biasedColumns = ({ k }: CnnParams): readonly Column[] => [
  ...k.map((_, i) => maps(i === 0 ? '=' : '+', i + 1)),
  column('+', 'n', 'n', NAME.outputs),
]

/** How much of all is in the fully connected layer. */
export function shareRows(): readonly Row[] {
  return [...ladder('s', [letter('=', 'F'), letter('/', 'P')]), result('s', 'share')]
}
