import type { Bar, Bars, Board, Diagram, DiagramEdge, DiagramNode } from '../../derivation/board.ts'
import { PARAMETERS } from '../../derivation/kit/parameter-count.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { countId, edgeRef, mapsId, sideId } from './ids.ts'
import type { CnnParams } from './kit.ts'
import { CAPTION, NAME } from './words.ts'

/** The maps in a row, each with the kernels that make it; and what each layer counts on a logarithmic scale. */
export function figureOf({ k, flat }: CnnParams): Board {
  const layers = k.map((_, i) => i + 1)
  return {
    kind: 'board',
    rows: [[chain(layers)], [bars(layers)]],
    ties: [
      ...layers.flatMap((i) =>
        [mapsId(i - 1), sideId(i), mapsId(i)].map((from) => ({
          from,
          to: countId(i),
          by: edgeRef(i),
        })),
      ),
      ...['m', 'n', ...(flat === 'map' ? [mapsId(k.length)] : [])].map((from) => ({
        from,
        to: 'F',
        by: 'dense',
      })),
    ],
  }
}

function chain(layers: readonly number[]): Diagram {
  const last = layers.length
  return {
    kind: 'diagram',
    id: 'layers',
    caption: CAPTION.layers,
    nodes: [
      ...[0, ...layers].map((i) => node(mapsId(i), `c_{${i}}`, i, 0, numbered(NAME.maps, i))),
      ...layers.map((i) => node(sideId(i), `k_{${i}}`, i, 1, numbered(NAME.side, i))),
      node('m', 'm', last + 1, 0, NAME.flat),
      node('n', 'n', last + 2, 0, NAME.outputs),
    ],
    edges: [
      ...layers.flatMap((i) => [
        edge(edgeRef(i), mapsId(i - 1), mapsId(i), numbered(NAME.into, i), `P_{${i}}`),
        edge(`kernels[${i}]`, sideId(i), mapsId(i), numbered(NAME.kernels, i)),
      ]),
      edge('flatten', mapsId(last), 'm', NAME.flatten),
      edge('dense', 'm', 'n', NAME.dense, 'F'),
    ],
  }
}

const node = (
  id: string,
  tex: string,
  column: number,
  row: number,
  name: DiagramNode['name'],
): DiagramNode => ({ ref: id, kind: 'given', tex, quantity: id, column, row, name })

const edge = (
  ref: string,
  from: string,
  to: string,
  name: DiagramEdge['name'],
  tex?: string,
): DiagramEdge => ({ ref, from, to, name, ...(tex !== undefined && { tex }) })

function bars(layers: readonly number[]): Bars {
  const bar = (id: string, tex: string, name: Bar['name']) => [{ ref: id, quantity: id, tex, name }]
  return {
    kind: 'bars',
    id: 'counts',
    caption: PARAMETERS.perLayer,
    scale: 'log',
    groups: [
      ...layers.map((i) => bar(countId(i), `P_{${i}}`, numbered(NAME.layer, i))),
      bar('F', 'F', NAME.dense),
    ],
  }
}
