import type { ResNet } from '../../model/resnet.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Row, Segment } from '../equation.ts'
import type { QuantityId } from '../quantity.ts'
import { fixed, formula, ladder, result, value, type Column } from '../write.ts'
import { around, constant } from './columns.ts'
import { blocksId, channelsId, RESNET, sideId, widthId } from './resnet.ts'
import { numbered } from './spec.ts'

/** The terms from which the equations of residual networks are put together. */

/** A factor of a product: a number that stands for itself, or a quantity; it has a name if it has a place in the drawing. */
export type Factor =
  number | { readonly tex: string; readonly id: QuantityId; readonly name?: Localized }

export const sideOf = (i: number): Factor => ({
  tex: `h_{${i}}`,
  id: sideId(i),
  name: numbered(RESNET.side, i),
})

export const channelsOf = (i: number): Factor => ({
  tex: `c_{${i}}`,
  id: channelsId(i),
  name: numbered(RESNET.channels, i),
})

const widthOf = (i: number): Factor => ({ tex: `w_{${i}}`, id: widthId(i) })

/** A product as one column: its letters side by side, its numbers with dots between them. */
export function product(operator: string, ...factors: readonly Factor[]): Column {
  return {
    operator,
    rule: factors.map((one) => symbol(one)),
    numbers: factors.flatMap((one, k) => [...(k > 0 ? [fixed('\\cdot')] : []), number(one)]),
  }
}

function symbol(factor: Factor): Segment {
  if (typeof factor === 'number') return fixed(`${factor} \\cdot`)
  const { tex, id, name } = factor
  return name ? formula(`${tex}\\,`, id, name) : fixed(`${tex}\\,`)
}

function number(factor: Factor): Segment {
  if (typeof factor === 'number') return fixed(String(factor))
  const { id, name } = factor
  return name ? value(id, { ref: id }) : value(id)
}

export const blocksOf = (i: number): Factor => ({
  tex: `b_{${i}}`,
  id: blocksId(i),
  name: numbered(RESNET.blocks, i),
})

export const classes: Factor = { tex: 'n', id: 'n', name: RESNET.classes }

/** The channels inside of the blocks of stage i. */
export const insideOf = ({ block }: Pick<ResNet, 'block'>, i: number): Factor =>
  block === 'basic' ? channelsOf(i) : widthOf(i)

/** Terms between brackets, before or behind what they are all multiplied by. */
export const bracketed = (terms: readonly Column[]): readonly Column[] =>
  terms.map((term, k) => around(k === 0 ? '(' : '', term, k === terms.length - 1 ? ')' : ''))

/** The weights of each convolution beside the shortcut, in a block of stage i that takes in so many channels. */
export function weightTerms(
  net: ResNet,
  i: number,
  inputs: Factor,
): readonly [Column, ...Column[]] {
  const inside = insideOf(net, i)
  return net.block === 'basic'
    ? [product('=', 9, inputs, inside), product('+', 9, inside, inside)]
    : [
        product('=', inputs, inside),
        product('+', 9, inside, inside),
        product('+', inside, channelsOf(i)),
      ]
}

/** All blocks of stage i, from those of its first block A and of each other block B: A + (b − 1)·B. */
export const blocksRows = (
  letter: string,
  i: number,
  id: (i: number) => QuantityId,
): readonly Row[] => [
  ...ladder(`${letter}_{${i}}`, [
    product('=', { tex: `A_{${i}}`, id: firstId(i) }),
    around('(', product('+', blocksOf(i))),
    constant('-', '1)'),
    product('\\cdot', { tex: `B_{${i}}`, id: otherId(i) }),
  ]),
  result(`${letter}_{${i}}`, id(i), { ref: id(i) }),
]

/** What is counted of the first block of stage i, and of each of its other blocks. */
export const firstId = (i: number): QuantityId => `A[${i}]`
export const otherId = (i: number): QuantityId => `B[${i}]`

/** The dense layer takes in one number for each channel of the last map. */
export const denseRows = ({ b }: Pick<ResNet, 'b'>): readonly Row[] => [
  ...ladder('F', [product('=', channelsOf(b.length), classes)]),
  result('F', 'F', { ref: 'F' }),
]
