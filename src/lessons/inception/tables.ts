import type { TableBlock } from '../../derivation/figure.ts'
import { countId } from './ids.ts'
import { FIELD_TEX } from './names.ts'
import { WIDTHS, type Field } from './params.ts'
import { COUNTS, IN_ORDER } from './parts.ts'
import { placeOf } from './rows.ts'
import { CAPTION, COUNT, NAME, PART, VALUE } from './words.ts'

/** What is given, and the four counts of every part. */
export function tablesOf(): readonly TableBlock[] {
  return [
    given(CAPTION.input, ['H', 'W', 'C']),
    given(
      CAPTION.widths,
      WIDTHS.filter((width) => width !== 'C'),
    ),
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

const given = (caption: TableBlock['caption'], fields: readonly Field[]): TableBlock => ({
  kind: 'given',
  caption,
  columns: fields.map((field) => ({ ref: field, tex: FIELD_TEX[field], name: NAME[field] })),
  rows: [{ label: VALUE, cells: fields, editable: true }],
})
