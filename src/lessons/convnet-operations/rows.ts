import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import { letter } from '../../derivation/kit/parameter-count.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { formula, ladder, result, value, type Column } from '../../derivation/write.ts'
import type { Localized } from '../../i18n/localized.ts'
import {
  channelsId,
  denseId,
  productsId,
  sideId,
  sumsId,
  unitsId,
  windowId,
  workId,
} from './ids.ts'
import { isSplit } from './counts.ts'
import type { NetParams } from './params.ts'
import { NAME } from './words.ts'

const column = (operator: string, tex: string, id: string, name: Localized): Column => ({
  operator,
  rule: [formula(tex, id, name)],
  numbers: [value(id, { ref: id })],
})

const channels = (operator: string, i: number) =>
  column(operator, `c_{${i}}`, channelsId(i), numbered(NAME.channels, i))
const window = (operator: string, i: number) =>
  column(operator, `k_{${i}}`, windowId(i), numbered(NAME.window, i))
const side = (operator: string, i: number) =>
  column(operator, `h_{${i}}`, sideId(i), numbered(NAME.side, i))
const units = (operator: string, j: number) =>
  column(operator, `d_{${j}}`, unitsId(j), numbered(NAME.units, j))

/** What the source counts: S_i = c_{i−1}·c_i·h_i·h_i products, and T_i = (c_{i−1} − 1)·c_i sums. */
export const sourceRows = (i: number): readonly Row[] => [
  ...ladder(`S_{${i}}`, [
    channels('=', i - 1),
    channels('\\cdot', i),
    side('\\cdot', i),
    side('\\cdot', i),
  ]),
  result(`S_{${i}}`, productsId(i), { ref: productsId(i) }),
  ...ladder(`T_{${i}}`, [
    around('(', channels('=', i - 1)),
    constant('-', '1)'),
    channels('\\cdot', i),
  ]),
  result(`T_{${i}}`, sumsId(i)),
]

/** M_i = k_i·k_i·(c_{i−1}/2 where it is split)·c_i·h_i·h_i: number by number. */
export const workRows = (params: NetParams, i: number): readonly Row[] => [
  ...ladder(`M_{${i}}`, [
    window('=', i),
    window('\\cdot', i),
    channels('\\cdot', i - 1),
    ...(isSplit(params, i) ? [constant('/', '2')] : []),
    channels('\\cdot', i),
    side('\\cdot', i),
    side('\\cdot', i),
  ]),
  result(`M_{${i}}`, workId(i), { ref: workId(i) }),
]

export const denseRows = (j: number): readonly Row[] => [
  ...ladder(`F_{${j}}`, [units('=', j - 1), units('\\cdot', j)]),
  result(`F_{${j}}`, denseId(j), { ref: denseId(j) }),
]

/** S and T as the source adds them up: the convolutions, and one for each dense layer. */
export const sourceTotalRows = ({ k, d }: NetParams): readonly Row[] => [
  ...ladder('S', [
    ...k.map((_, index) =>
      column(
        index === 0 ? '=' : '+',
        `S_{${index + 1}}`,
        productsId(index + 1),
        numbered(NAME.products, index + 1),
      ),
    ),
    constant('+', String(d.length - 1)),
  ]),
  result('S', 'S'),
  ...ladder('T', [
    ...k.map((_, index): Column => ({
      operator: index === 0 ? '=' : '+',
      rule: letter('', `T_{${index + 1}}`).rule,
      numbers: [value(sumsId(index + 1))],
    })),
    constant('+', String(d.length - 1)),
  ]),
  result('T', 'T'),
]

export const totalRows = ({ k, d }: NetParams): readonly Row[] => [
  ...ladder('M', [
    ...k.map((_, index) =>
      column(
        index === 0 ? '=' : '+',
        `M_{${index + 1}}`,
        workId(index + 1),
        numbered(NAME.work, index + 1),
      ),
    ),
    ...d
      .slice(1)
      .map((_, j) => column('+', `F_{${j + 1}}`, denseId(j + 1), numbered(NAME.dense, j + 1))),
  ]),
  result('M', 'M'),
]

export const ratioRows = (): readonly Row[] => [
  ...ladder('R', [letter('=', 'M'), letter('/', 'S')]),
  result('R', 'R'),
  ...ladder('G', [letter('=', 'M'), constant('/', '10^9')]),
  result('G', 'G'),
]
