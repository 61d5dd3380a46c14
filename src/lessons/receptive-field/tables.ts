import type { TableBlock } from '../../derivation/figure.ts'
import { endId, idOf, sizeId, type Chain } from './chain.ts'
import { CAPTION, NAME } from './words.ts'
import { layerName, mapName } from './names.ts'

/** The layers, and the maps between them. */
export function tablesOf(chain: Chain): readonly TableBlock[] {
  const LETTERS = ['k', 's', 'p'] as const
  const layers = chain.layers.map((_, index) => index + 1)
  const columns = ['n', 'a', 'b'] as const
  const ids = (l: number) => [sizeId(l), endId('a', l, chain), endId('b', l, chain)]
  return [
    {
      kind: 'given',
      caption: CAPTION.layers,
      columns: LETTERS.map((letter) => ({ ref: idOf(letter, 1), tex: letter, name: NAME[letter] })),
      rows: layers.map((l) => {
        const refs = LETTERS.map((letter) => idOf(letter, l))
        return { label: layerName(l), cells: refs, refs, editable: true }
      }),
    },
    {
      kind: 'units',
      caption: CAPTION.maps,
      columns: columns.map((letter, k) => ({
        ref: ids(0)[k] ?? '',
        tex: letter,
        name: NAME[letter],
      })),
      rows: [0, ...layers].map((l) => ({
        label: mapName(l),
        cells: ids(l),
        refs: ids(l),
      })),
    },
    {
      kind: 'units',
      caption: CAPTION.growth,
      columns: (['j', 'r'] as const).map((letter) => ({
        ref: idOf(letter, 1),
        tex: letter,
        name: NAME[letter],
      })),
      rows: layers.map((l) => {
        const refs = [idOf('j', l), idOf('r', l)]
        return { label: layerName(l), cells: refs, refs }
      }),
    },
  ]
}
