import type { TableBlock } from '../../derivation/figure.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { ChainParams } from './kit.ts'
import { idOf } from './symbols.ts'
import { CAPTION, NAME } from './words.ts'

/** The input, and a column per layer. */
export function tablesOf({ A }: ChainParams): readonly TableBlock[] {
  const last = A.length
  const all = A.map((_, k) => k + 1)
  const hidden = (id: (i: number) => QuantityId) => all.map((i) => (i === last ? null : id(i)))
  return [
    {
      kind: 'given',
      caption: CAPTION.input,
      columns: [{ ref: 'x', tex: 'x', name: NAME.x }],
      rows: [{ label: NAME.x, cells: ['x'], editable: true }],
    },
    {
      kind: 'units',
      caption: CAPTION.chain,
      columns: all.map((i) => ({
        ref: idOf.y(i),
        tex: `${i}`,
        name: numbered(NAME.layer, i),
      })),
      rows: [
        { label: NAME.A, cells: all.map(idOf.A), refs: all.map(idOf.A), editable: true },
        { label: NAME.b, cells: all.map(idOf.b), refs: all.map(idOf.b), editable: true },
        {
          label: NAME.z,
          cells: hidden(idOf.z),
          refs: all.map((i) => (i === last ? idOf.y(i) : idOf.z(i))),
        },
        { label: NAME.y, cells: all.map(idOf.y) },
        {
          label: NAME.slope,
          cells: hidden(idOf.slope),
          refs: all.map((i) => (i === last ? idOf.y(i) : idOf.slope(i))),
        },
        { label: NAME.db, cells: all.map(idOf.db), refs: all.map(idOf.db) },
        { label: NAME.bound, cells: all.map(idOf.bound), refs: all.map(idOf.bound) },
        { label: NAME.dA, cells: all.map(idOf.dA), refs: all.map(idOf.A) },
      ],
    },
  ]
}
