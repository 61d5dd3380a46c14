import type {
  Bar,
  Bars,
  Board,
  Diagram,
  DiagramEdge,
  DiagramNode,
  Tie,
} from '../../derivation/board.ts'
import { blocksId, channelsId, RESNET, sideId } from '../../derivation/kit/resnet.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { ResNet } from '../../model/resnet.ts'
import { stageRef, workId } from './ids.ts'
import { CAPTION, NAME } from './words.ts'

/** The maps in a row with the blocks that make them, and what each stage multiplies. */
export function figureOf({ b }: ResNet): Board {
  const stages = b.map((_, index) => index + 1)
  return {
    kind: 'board',
    rows: [[chain(stages)], [bars(stages)]],
    ties: [
      ...['s', sideId(0), channelsId(0)].map((from): Tie => ({
        from,
        to: workId(0),
        by: stageRef(0),
      })),
      ...stages.flatMap((i) =>
        [blocksId(i), sideId(i), channelsId(i - 1), channelsId(i)].map((from): Tie => ({
          from,
          to: workId(i),
          by: stageRef(i),
        })),
      ),
      ...[channelsId(b.length), 'n'].map((from): Tie => ({ from, to: 'F', by: 'dense' })),
    ],
  }
}

function chain(stages: readonly number[]): Diagram {
  const last = stages.length
  return {
    kind: 'diagram',
    id: 'maps',
    caption: CAPTION.maps,
    nodes: [
      { ...node('s', 's', 0, 1, RESNET.picture), kind: 'given' },
      ...stages.map((i): DiagramNode => ({
        ...node(blocksId(i), `b_{${i}}`, i + 1, 0, numbered(RESNET.blocks, i)),
        kind: 'given',
      })),
      ...[0, ...stages].flatMap((i) => [
        node(sideId(i), `h_{${i}}`, i + 1, 1, numbered(RESNET.side, i)),
        node(channelsId(i), `c_{${i}}`, i + 1, 2, numbered(RESNET.channels, i)),
      ]),
      { ...node('n', 'n', last + 2, 2, RESNET.classes), kind: 'given' },
    ],
    edges: [
      edge(stageRef(0), 's', sideId(0), NAME.stem, 'M_0'),
      ...stages.flatMap((i) => [
        edge(stageRef(i), sideId(i - 1), sideId(i), numbered(NAME.stage, i), `M_{${i}}`),
        edge(`blocks[${i}]`, blocksId(i), sideId(i), numbered(RESNET.blocks, i)),
        edge(`deeper[${i}]`, channelsId(i - 1), channelsId(i), numbered(NAME.stage, i)),
      ]),
      edge('dense', channelsId(last), 'n', NAME.dense, 'F'),
    ],
  }
}

const node = (
  id: string,
  tex: string,
  column: number,
  row: number,
  name: DiagramNode['name'],
): DiagramNode => ({ ref: id, kind: 'result', tex, quantity: id, column, row, name })

const edge = (
  ref: string,
  from: string,
  to: string,
  name: DiagramEdge['name'],
  tex?: string,
): DiagramEdge => ({ ref, from, to, name, ...(tex !== undefined && { tex }) })

function bars(stages: readonly number[]): Bars {
  const bar = (id: string, tex: string, name: Bar['name']) => [{ ref: id, quantity: id, tex, name }]
  return {
    kind: 'bars',
    id: 'work',
    caption: CAPTION.work,
    scale: 'linear',
    groups: [
      bar(workId(0), 'M_0', NAME.stem),
      ...stages.map((i) => bar(workId(i), `M_{${i}}`, numbered(NAME.work, i))),
      bar('F', 'F', NAME.dense),
    ],
  }
}
