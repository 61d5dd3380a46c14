import type { Bars, Board, Diagram } from '../../derivation/board.ts'
import { PARAMETERS } from '../../derivation/kit/parameter-count.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { countId, edgeRef, sizeId } from './ids.ts'
import { CAPTION, NAME } from './words.ts'

/** The layers in a row, and what each of them counts on a logarithmic scale. */
export function figureOf(layers: number): Board {
  const counted = Array.from({ length: layers }, (_, k) => k + 1)
  return {
    kind: 'board',
    rows: [[chain(counted)], [bars(counted)]],
    ties: counted.flatMap((k) =>
      [k - 1, k].map((size) => ({ from: sizeId(size), to: countId(k), by: edgeRef(k) })),
    ),
  }
}

const chain = (counted: readonly number[]): Diagram => ({
  kind: 'diagram',
  id: 'layers',
  wide: true,
  caption: CAPTION.layers,
  nodes: [0, ...counted].map((k) => ({
    ref: sizeId(k),
    kind: 'given',
    tex: `n_{${k}}`,
    quantity: sizeId(k),
    column: k,
    row: 0,
    name: numbered(NAME.size, k),
  })),
  edges: counted.map((k) => ({
    ref: edgeRef(k),
    from: sizeId(k - 1),
    to: sizeId(k),
    tex: `P_{${k}}`,
    name: numbered(NAME.into, k),
  })),
})

const bars = (counted: readonly number[]): Bars => ({
  kind: 'bars',
  id: 'counts',
  caption: PARAMETERS.perLayer,
  scale: 'log',
  groups: counted.map((k) => [
    { ref: countId(k), quantity: countId(k), tex: `P_{${k}}`, name: numbered(NAME.layer, k) },
  ]),
})
