import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import { letter } from '../../derivation/kit/parameter-count.ts'
import {
  blocksId,
  channelsOf,
  product,
  RESNET,
  sideOf,
  widthOf,
  type Factor,
} from '../../derivation/kit/resnet.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { ladder, result, type Column } from '../../derivation/write.ts'
import { at } from '../../derivation/at.ts'
import { PICTURE_CHANNELS, stagesOf, type ResNet } from '../../model/resnet.ts'
import { perBlock } from './counts.ts'
import { firstId, otherId, workId } from './ids.ts'
import { NAME } from './words.ts'

const blocksOf = (i: number): Factor => ({
  tex: `b_{${i}}`,
  id: blocksId(i),
  name: numbered(RESNET.blocks, i),
})

const work = (operator: string, i: number): Column =>
  product(operator, { tex: `M_{${i}}`, id: workId(i), name: numbered(NAME.work, i) })

/** Terms between brackets, before what they are all multiplied by. */
const bracketed = (terms: readonly Column[]): readonly Column[] =>
  terms.map((term, k) => around(k === 0 ? '(' : '', term, k === terms.length - 1 ? ')' : ''))

/** C = k·(b₁ + b₂ + …): the convolutions beside the shortcuts. */
export const convolutionRows = (net: ResNet): readonly Row[] => [
  ...ladder('C', [
    constant('=', String(perBlock(net))),
    ...bracketed(net.b.map((_, k) => product(k === 0 ? '\\cdot' : '+', blocksOf(k + 1)))),
  ]),
  result('C', 'C'),
]

/** L = 1 + C + 1. */
export const depthRows = (): readonly Row[] => [
  ...ladder('L', [constant('=', '1'), letter('+', 'C'), constant('+', '1')]),
  result('L', 'L'),
]

export const stemRows = (): readonly Row[] => [
  ...ladder('M_0', [product('=', 7, 7, PICTURE_CHANNELS, channelsOf(0), sideOf(0), sideOf(0))]),
  result('M_0', workId(0), { ref: workId(0) }),
]

/** The first block of a stage takes in the map of the stage before, on both ways around. */
export function firstRows(net: ResNet, i: number): readonly Row[] {
  const [inside, before, after] = [widthIn(net, i), channelsOf(i - 1), channelsOf(i)]
  const side = product('\\cdot', sideOf(i), sideOf(i))
  const projection = at(stagesOf(net), i - 1).projection ? [product('+', before, after)] : []
  const beside = product('+', 9, inside, inside)
  const widened = product('+', inside, after)
  const columns: Readonly<Record<ResNet['block'], readonly Column[]>> = {
    basic: [...bracketed([product('=', 9, before, inside), beside, ...projection]), side],
    bottleneck: [
      ...bracketed([product('=', before, inside), beside, widened, ...projection]),
      side,
    ],
    late: [
      product('=', before, inside, sideOf(Math.max(1, i - 1)), sideOf(Math.max(1, i - 1))),
      ...bracketed([beside, widened, ...projection]),
      side,
    ],
  }
  return [...ladder(`A_{${i}}`, columns[net.block]), result(`A_{${i}}`, firstId(i))]
}

/** Each of the other blocks of a stage keeps the shape of its map. */
export function otherRows(net: ResNet, i: number): readonly Row[] {
  const [inside, after] = [widthIn(net, i), channelsOf(i)]
  const terms =
    net.block === 'basic'
      ? [product('=', 9, after, inside), product('+', 9, inside, inside)]
      : [product('=', after, inside), product('+', 9, inside, inside), product('+', inside, after)]
  return [
    ...ladder(`B_{${i}}`, [...bracketed(terms), product('\\cdot', sideOf(i), sideOf(i))]),
    result(`B_{${i}}`, otherId(i)),
  ]
}

const widthIn = ({ block }: ResNet, i: number): Factor =>
  block === 'basic' ? channelsOf(i) : widthOf(i)

/** M_i = A_i + (b_i − 1)·B_i. */
export const stageRows = (i: number): readonly Row[] => [
  ...ladder(`M_{${i}}`, [
    product('=', { tex: `A_{${i}}`, id: firstId(i) }),
    around('(', product('+', blocksOf(i))),
    constant('-', '1)'),
    product('\\cdot', { tex: `B_{${i}}`, id: otherId(i) }),
  ]),
  result(`M_{${i}}`, workId(i), { ref: workId(i) }),
]

export const denseRows = ({ b }: ResNet): readonly Row[] => [
  ...ladder('F', [product('=', channelsOf(b.length), { tex: 'n', id: 'n', name: RESNET.classes })]),
  result('F', 'F', { ref: 'F' }),
]

export const totalRows = ({ b }: ResNet): readonly Row[] => [
  ...ladder('M', [work('=', 0), ...b.map((_, k) => work('+', k + 1)), letter('+', 'F')]),
  result('M', 'M'),
]

export const gigaRows = (): readonly Row[] => [
  ...ladder('G', [letter('=', 'M'), constant('/', '10^9')]),
  result('G', 'G'),
]
