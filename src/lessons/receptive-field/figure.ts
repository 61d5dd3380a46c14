import { at } from '../../derivation/at.ts'
import type { Bars, Board, Marked, Strip, Strips, Tie } from '../../derivation/board.ts'
import { endId, idOf, sizeId, type Chain } from './chain.ts'
import { CAPTION, NAME, SERIES } from './words.ts'
import { nameOf } from './names.ts'

/** The maps over each other with the field on each, and how it grows from layer to layer. */
export function figureOf(chain: Chain): Board {
  return {
    kind: 'board',
    rows: [[stripsOf(chain)], [growthOf(chain)]],
    ties: chain.layers.flatMap((_, l) => tiesOf(chain, l + 1)),
  }
}

function stripsOf(chain: Chain): Strips {
  return {
    kind: 'strips',
    id: 'maps',
    caption: CAPTION.maps,
    strips: chain.sizes.map((_, l) => stripOf(chain, l)).toReversed(),
  }
}

function stripOf(chain: Chain, l: number): Strip {
  const { layers, reaches, read } = chain
  const { jump, from, to } = at(reaches, l)
  const mark = (ref: string, tex: string, name: Marked['name']): Marked => ({
    ref,
    quantity: ref,
    tex,
    name,
  })
  const end = (which: 'a' | 'b') =>
    mark(endId(which, l, chain), `${which}_{${l}}`, nameOf(which, l))
  return {
    size: mark(sizeId(l), `n_{${l}}`, nameOf('n', l)),
    ends: l === layers.length ? [mark('i', 'i', NAME.i)] : [end('a'), end('b')],
    read: at(read, l),
    pitch: jump,
    origin: (from + to) / 2,
    layer:
      l === 0
        ? []
        : (['k', 's', 'p'] as const).map((letter) =>
            mark(idOf(letter, l), `${letter}_{${l}}`, nameOf(letter, l)),
          ),
  }
}

function growthOf({ layers }: Chain): Bars {
  return {
    kind: 'bars',
    id: 'growth',
    caption: CAPTION.growth,
    scale: 'linear',
    series: SERIES,
    groups: layers.map((_, index) => {
      const l = index + 1
      return [
        {
          ref: idOf('r', l),
          quantity: idOf('r', l),
          tex: `r_{${l}}`,
          name: nameOf('r', l),
          series: 0 as const,
        },
        {
          ref: idOf('j', l),
          quantity: idOf('j', l),
          tex: `j_{${l}}`,
          name: nameOf('j', l),
          series: 1 as const,
        },
      ]
    }),
  }
}

/** What goes into the numbers of layer l and of the maps on either side of it. */
function tiesOf(chain: Chain, l: number): readonly Tie[] {
  const into = (to: string, ...from: readonly string[]) =>
    from.map((one): Tie => ({ from: one, to }))
  const [k, s, p] = [idOf('k', l), idOf('s', l), idOf('p', l)]
  return [
    ...into(sizeId(l), sizeId(l - 1), k, s, p),
    ...into(endId('a', l - 1, chain), endId('a', l, chain), s, p),
    ...into(endId('b', l - 1, chain), endId('b', l, chain), k, s, p),
    ...into(idOf('r', l), k, ...(l > 1 ? [idOf('r', l - 1), idOf('j', l - 1)] : [])),
    ...into(idOf('j', l), s, ...(l > 1 ? [idOf('j', l - 1)] : [])),
  ]
}
