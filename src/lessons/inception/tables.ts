import type { TableBlock } from '../../derivation/figure.ts'
import { countId } from './ids.ts'
import { WIDTH_TEX } from './names.ts'
import { WIDTHS } from './params.ts'
import { COUNTS, IN_ORDER } from './parts.ts'
import { placeOf } from './rows.ts'
import { CAPTION, COUNT, NAME, PART, VALUE } from './words.ts'

/** What is given, and the four counts of every part. */
export function tablesOf(): readonly TableBlock[] {
  const widths = WIDTHS.map((width) => ({
    ref: width,
    tex: WIDTH_TEX[width],
    name: NAME[width],
  }))
  const sizes = (['H', 'W'] as const).map((field) => ({
    ref: field,
    tex: field,
    name: NAME[field],
  }))
  const given = [...sizes, ...widths]
  return [
    {
      kind: 'given',
      caption: CAPTION.given,
      columns: given,
      rows: [{ label: VALUE, cells: given.map(({ ref }) => ref), editable: true }],
    },
    {
      kind: 'units',
      caption: CAPTION.counts,
      columns: COUNTS.map((count) => ({
        ref: countId(count, 'naive'),
        tex: count,
        name: COUNT[count],
      })),
      rows: IN_ORDER.map((part) => ({
        label: PART[part],
        cells: COUNTS.map((count) => countId(count, part)),
        refs: COUNTS.map((count) => placeOf(count, part)),
      })),
    },
  ]
}
