import type { Bars, Board, Diagram } from '../../derivation/board.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { ChainParams } from './kit.ts'
import { plotOf } from './slope-plot.ts'
import { idOf, outTex, SIGN, sub, sumTex } from './symbols.ts'
import { CAPTION, NAME, seriesOf } from './words.ts'

/** The rows of the diagram: outputs over their sums over the biases. */
const [OUTPUTS, SUMS, BIASES] = [0, 1.5, 2.5]

/** The chain, what is left of the gradient at each layer, and the slopes that it is made of. */
export function figureOf(params: ChainParams): Board {
  const hidden = params.A.slice(1).map((_, k) => k + 1)
  return {
    kind: 'board',
    rows: [[diagramOf(params, hidden)], [barsOf(params)], [plotOf(params, hidden)]],
    ties: hidden.map((i) => ({ from: idOf.slope(i), to: idOf.dot(i) })),
  }
}

function diagramOf({ f, A }: ChainParams, hidden: readonly number[]): Diagram {
  const last = A.length
  const sumOf = (i: number) => (i === last ? idOf.y(i) : idOf.z(i))
  const all = A.map((_, k) => k + 1)
  return {
    kind: 'diagram',
    id: 'chain',
    caption: CAPTION.chain,
    nodes: [
      { ref: 'x', kind: 'given', tex: 'x', quantity: 'x', column: 0, row: OUTPUTS, name: NAME.x },
      ...all.map((i) => {
        const isLast = i === last
        const [id, name] = isLast ? [idOf.y(i), NAME.y] : [idOf.z(i), NAME.z]
        return {
          ref: id,
          kind: 'result' as const,
          tex: isLast ? outTex(i) : sumTex(i),
          quantity: id,
          column: i,
          row: SUMS,
          name: numbered(name, i),
        }
      }),
      ...hidden.map((i) => ({
        ref: idOf.y(i),
        kind: 'result' as const,
        tex: outTex(i),
        quantity: idOf.y(i),
        column: i,
        row: OUTPUTS,
        name: numbered(NAME.y, i),
      })),
      ...all.map((i) => ({
        ref: idOf.b(i),
        kind: 'given' as const,
        tex: sub('b', i),
        quantity: idOf.b(i),
        column: i,
        row: BIASES,
        name: numbered(NAME.b, i),
      })),
    ],
    edges: [
      ...all.map((i) => ({
        ref: idOf.A(i),
        from: idOf.y(i - 1),
        to: sumOf(i),
        tex: sub('A', i),
        quantity: idOf.A(i),
        name: numbered(NAME.A, i),
      })),
      ...hidden.map((i) => ({
        ref: idOf.slope(i),
        from: idOf.z(i),
        to: idOf.y(i),
        tex: `${SIGN[f]}'`,
        quantity: idOf.slope(i),
        name: numbered(NAME.slope, i),
      })),
      ...all.map((i) => ({
        ref: `${idOf.b(i)}>`,
        from: idOf.b(i),
        to: sumOf(i),
        name: numbered(NAME.biasEdge, i),
      })),
    ],
  }
}

function barsOf({ A }: ChainParams): Bars {
  return {
    kind: 'bars',
    id: 'left',
    caption: CAPTION.left,
    scale: 'log',
    series: seriesOf(A.length),
    groups: A.map((_, k) => {
      const i = k + 1
      return [
        {
          ref: idOf.db(i),
          quantity: idOf.db(i),
          tex: `${i}`,
          name: numbered(NAME.db, i),
          series: 0 as const,
        },
        {
          ref: idOf.bound(i),
          quantity: idOf.bound(i),
          tex: `${i}`,
          name: numbered(NAME.bound, i),
          series: 1 as const,
        },
      ]
    }),
  }
}
