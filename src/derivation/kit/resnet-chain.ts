import type { Localized } from '../../i18n/localized.ts'
import type { Bar, Bars, Diagram, DiagramEdge, DiagramNode } from '../board.ts'
import type { QuantityId, Ref } from '../quantity.ts'
import { blocksId, channelsId, RESNET, sideId } from './resnet.ts'
import { numbered } from './spec.ts'

/** What leads to the map of stage i in the drawing; to the first convolution's, for 0. */
export const stageRef = (i: number): Ref => `stage[${i}]`

/** What a lesson counts of each part of the network, and by which letter. */
export interface Counted {
  readonly letter: string
  readonly stem: Localized
  readonly stage: Localized
  readonly dense: Localized
}

/** The maps in a row with the blocks that make them; what leads to a map bears the letter of what is counted. */
export function chainOf(
  { b }: { readonly b: readonly number[] },
  { letter, stem, stage, dense }: Counted,
): Diagram {
  const stages = b.map((_, index) => index + 1)
  const last = stages.length
  return {
    kind: 'diagram',
    id: 'maps',
    caption: CAPTION,
    nodes: [
      node('given', 's', 's', [0, 1], RESNET.picture),
      ...stages.map((i) =>
        node('given', blocksId(i), `b_{${i}}`, [i + 1, 0], numbered(RESNET.blocks, i)),
      ),
      ...[0, ...stages].flatMap((i) => [
        node('result', sideId(i), `h_{${i}}`, [i + 1, 1], numbered(RESNET.side, i)),
        node('result', channelsId(i), `c_{${i}}`, [i + 1, 2], numbered(RESNET.channels, i)),
      ]),
      node('given', 'n', 'n', [last + 2, 2], RESNET.classes),
    ],
    edges: [
      edge(stageRef(0), 's', sideId(0), stem, `${letter}_0`),
      ...stages.flatMap((i) => [
        edge(stageRef(i), sideId(i - 1), sideId(i), numbered(stage, i), `${letter}_{${i}}`),
        edge(`blocks[${i}]`, blocksId(i), sideId(i), numbered(RESNET.blocks, i)),
        edge(`deeper[${i}]`, channelsId(i - 1), channelsId(i), numbered(RESNET.channels, i)),
      ]),
      edge('dense', channelsId(last), 'n', dense, 'F'),
    ],
  }
}

const CAPTION: Localized = {
  en: 'Blocks $b$ of each stage, then side $h$ and channels $c$ of its map',
  zh: '每个阶段的残差块个数 $b$，以及特征图的边长 $h$ 和通道数 $c$',
  ko: '스테이지마다 블록의 수 $b$, 그 맵의 한 변 $h$와 채널 수 $c$',
}

function node(
  kind: DiagramNode['kind'],
  id: QuantityId,
  tex: string,
  [column, row]: readonly [number, number],
  name: Localized,
): DiagramNode {
  return { ref: id, kind, tex, quantity: id, column, row, name }
}

const edge = (ref: Ref, from: Ref, to: Ref, name: Localized, tex?: string): DiagramEdge => ({
  ref,
  from,
  to,
  name,
  ...(tex !== undefined && { tex }),
})

/** Bars of their own for each part of the network. */
export function barsOf(
  id: string,
  caption: Localized,
  parts: readonly (readonly [id: QuantityId, tex: string, name: Localized])[],
): Bars {
  const bar = ([quantity, tex, name]: (typeof parts)[number]): readonly [Bar] => [
    { ref: quantity, quantity, tex, name },
  ]
  return { kind: 'bars', id, caption, scale: 'linear', groups: parts.map(bar) }
}
