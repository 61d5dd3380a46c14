import type { Board, Tie } from '../../derivation/board.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { gridOf, type Notes } from '../../derivation/kit/tell.ts'
import { cellsOf, CLASSES, FLAT, ID, MAPS } from './ids.ts'
import { CAPTION, NAME } from './words.ts'

/** The maps and what is left of them; the dense layer; the probabilities, and what goes back. */
export function figureOf(notes: Notes): Board {
  const grid = (id: keyof typeof CAPTION, cells: readonly (readonly string[])[], shade = false) =>
    gridOf(notes, { id, caption: CAPTION[id], ...(shade && { shade }) }, cells)
  return {
    kind: 'board',
    rows: [
      [
        grid('M1', cellsOf(1), true),
        grid('M2', cellsOf(2), true),
        grid(
          'gap',
          MAPS.map((c) => [ID.pooled(c)]),
        ),
      ],
      [
        grid(
          'W',
          CLASSES.map((k) => MAPS.map((c) => ID.weight(k, c))),
        ),
        grid(
          'b',
          CLASSES.map((k) => [ID.bias(k)]),
        ),
        grid(
          'z',
          CLASSES.map((k) => [ID.z(k)]),
        ),
      ],
      [
        grid('chw', [FLAT.chw.map((_, n) => ID.chw(n + 1))]),
        grid('hwc', [FLAT.hwc.map((_, n) => ID.hwc(n + 1))]),
      ],
      [
        {
          kind: 'bars',
          id: 'p',
          caption: CAPTION.p,
          scale: 'linear',
          groups: CLASSES.map((k) => [
            { ref: ID.p(k), quantity: ID.p(k), tex: `p_{${k}}`, name: numbered(NAME.p, k) },
          ]),
        },
        {
          kind: 'bars',
          id: 'dz',
          caption: CAPTION.dz,
          scale: 'linear',
          groups: CLASSES.map((k) => [
            {
              ref: ID.gradient(k),
              quantity: ID.gradient(k),
              tex: `\\tfrac{\\partial E}{\\partial z_{${k}}}`,
              name: numbered(NAME.gradient, k),
            },
          ]),
        },
      ],
    ],
    ties: TIES,
  }
}

const TIES: readonly Tie[] = [
  ...MAPS.flatMap((c) =>
    cellsOf(c)
      .flat()
      .map((from) => ({ from, to: ID.pooled(c) })),
  ),
  ...FLAT.chw.map((from, n) => ({ from, to: ID.chw(n + 1) })),
  ...FLAT.hwc.map((from, n) => ({ from, to: ID.hwc(n + 1) })),
  ...CLASSES.flatMap((k) => [
    ...MAPS.map((c) => ({ from: ID.pooled(c), to: ID.z(k), by: ID.weight(k, c) })),
    { from: ID.bias(k), to: ID.z(k) },
    // every score is in the sum under each probability
    ...CLASSES.map((j) => ({ from: ID.z(j), to: ID.p(k) })),
    { from: ID.p(k), to: ID.gradient(k) },
  ]),
]
