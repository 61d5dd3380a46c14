import type { Board, Diagram, DiagramNode, Tie } from '../../derivation/board.ts'
import { gridOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Localized } from '../../i18n/localized.ts'
import { mapOf } from '../../model/window.ts'
import { OUTPUT, pixelId, SMALL, sumId, SUMS, wayRef, weightId } from './ids.ts'
import { EDGE, NAME, TEX } from './names.ts'
import { CHANNELS, type Channel } from './params.ts'
import { CAPTION } from './words.ts'

/** The sizes as they go into each other; below, picture and kernel plane by plane, and a pixel. */
export function figureOf(notes: Notes): Board {
  const grid = (id: string, caption: Localized, ids: readonly (readonly string[])[]) =>
    gridOf(notes, { id, caption }, ids)
  const plane = (prefix: string, caption: Localized, channel: Channel, idOf: typeof pixelId) =>
    gridOf(
      notes,
      { id: `${prefix}${channel}`, caption, shade: true },
      mapOf(SMALL, (i, j) => idOf(channel, i, j)),
    )
  return {
    kind: 'board',
    rows: [
      [sizes()],
      [
        ...CHANNELS.map((one) => plane('x', CAPTION.picture(one), one, pixelId)),
        ...CHANNELS.map((one) => plane('K', CAPTION.kernel(one), one, weightId)),
      ],
      [
        grid('sums', CAPTION.sums, [SUMS]),
        grid('bias', CAPTION.bias, [['b']]),
        grid('output', CAPTION.output, [['y']]),
        grid('pixel', CAPTION.pixel, [CHANNELS, ['Y', 'U', 'V']]),
      ],
    ],
    ties: TIES,
  }
}

type Placed = keyof typeof TEX

/** Column and row of each size: pictures above, kernels below them, the output last. */
const PLACES: readonly (readonly [id: Placed, column: number, row: number])[] = [
  ['n', 0, 0],
  ['no', 0, 2],
  ['hi', 1, 0],
  ['kh', 1, 1],
  ['ho', 1, 2],
  ['p', 2, 0],
  ['s', 2, 1],
  ['wi', 3, 0],
  ['kw', 3, 1],
  ['wo', 3, 2],
  ['ci', 4, 0],
  ['ck', 4, 1],
  ['kn', 5, 1],
  ['co', 5, 2],
]

/** What each size goes into: down to the output, and from padding and stride to both sides. */
const WAYS: readonly (readonly [from: Placed, to: Placed, name: Localized])[] = [
  ['n', 'no', EDGE.pictures],
  ['p', 'hi', EDGE.above],
  ['p', 'wi', EDGE.beside],
  ['hi', 'kh', EDGE.rows],
  ['wi', 'kw', EDGE.columns],
  ['s', 'kh', EDGE.down],
  ['s', 'kw', EDGE.across],
  ['kh', 'ho', EDGE.places],
  ['kw', 'wo', EDGE.places],
  ['ci', 'ck', EDGE.channels],
  ['kn', 'co', EDGE.maps],
]

function sizes(): Diagram {
  const results = new Set<string>(['ck', ...OUTPUT])
  return {
    kind: 'diagram',
    id: 'sizes',
    caption: CAPTION.sizes,
    nodes: PLACES.map(([id, column, row]): DiagramNode => ({
      ref: id,
      kind: results.has(id) ? 'result' : 'given',
      tex: TEX[id],
      quantity: id,
      column,
      row,
      name: NAME[id],
    })),
    edges: WAYS.map(([from, to, name]) => ({ ref: wayRef(from, to), from, to, name })),
  }
}

const into = (to: string, ...from: readonly string[]): readonly Tie[] =>
  from.map((one) => ({ from: one, to }))

const TIES: readonly Tie[] = [
  ...into('ho', 'hi', 'kh', 's', 'p'),
  ...into('wo', 'wi', 'kw', 's', 'p'),
  ...CHANNELS.flatMap((channel) =>
    mapOf(SMALL, (i, j) => ({
      from: pixelId(channel, i, j),
      to: sumId(channel),
      by: weightId(channel, i, j),
    })).flat(),
  ),
  ...into('y', ...SUMS, 'b'),
  ...into('Y', ...CHANNELS),
  ...into('U', 'B', 'Y'),
  ...into('V', 'R', 'Y'),
]
