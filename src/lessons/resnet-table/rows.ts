import { at } from '../../derivation/at.ts'
import type { Row } from '../../derivation/equation.ts'
import { constant } from '../../derivation/kit/columns.ts'
import { letter } from '../../derivation/kit/parameter-count.ts'
import {
  blocksOf,
  bracketed,
  channelsOf,
  firstId,
  otherId,
  product,
  sideOf,
  weightTerms,
} from '../../derivation/kit/resnet-terms.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { ladder, result, type Column } from '../../derivation/write.ts'
import { PICTURE_CHANNELS, stagesOf, type ResNet } from '../../model/resnet.ts'
import { perBlock } from './counts.ts'
import { workId } from './ids.ts'
import { NAME } from './words.ts'

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
  const before = channelsOf(i - 1)
  const [narrow, ...rest] = weightTerms(net, i, before)
  const projection = at(stagesOf(net), i - 1).projection
    ? [product('+', before, channelsOf(i))]
    : []
  const columns =
    net.block === 'late'
      ? [narrow, onMap(Math.max(1, i - 1)), ...bracketed([...rest, ...projection])]
      : bracketed([narrow, ...rest, ...projection])
  return [...ladder(`A_{${i}}`, [...columns, onMap(i)]), result(`A_{${i}}`, firstId(i))]
}

/** Each of the other blocks of a stage keeps the shape of its map. */
export const otherRows = (net: ResNet, i: number): readonly Row[] => [
  ...ladder(`B_{${i}}`, [...bracketed(weightTerms(net, i, channelsOf(i))), onMap(i)]),
  result(`B_{${i}}`, otherId(i)),
]

/** At every place of the map of stage i. */
const onMap = (i: number): Column => product('\\cdot', sideOf(i), sideOf(i))

export const totalRows = ({ b }: ResNet): readonly Row[] => [
  ...ladder('M', [work('=', 0), ...b.map((_, k) => work('+', k + 1)), letter('+', 'F')]),
  result('M', 'M'),
]

const work = (operator: string, i: number): Column =>
  product(operator, { tex: `M_{${i}}`, id: workId(i), name: numbered(NAME.work, i) })

export const gigaRows = (): readonly Row[] => [
  ...ladder('G', [letter('=', 'M'), constant('/', '10^9')]),
  result('G', 'G'),
]
