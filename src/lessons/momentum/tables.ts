import type { TableBlock, TableRow } from '../../derivation/figure.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import { FORMS } from '../../model/momentum.ts'
import { gradientId, pathRef, thetaId, thetaRef, velocityId } from './ids.ts'
import { CAPTION, NAME } from './words.ts'

/** A column for each update: what came in, and what there was afterwards. */
export function tablesOf(updates: number): readonly TableBlock[] {
  const counts = Array.from({ length: updates + 1 }, (_, k) => k)
  const row = (
    label: TableRow['label'],
    id: (k: number) => QuantityId,
    ref: (k: number) => Ref,
  ): TableRow => ({ label, cells: counts.map(id), refs: counts.map(ref) })
  return [
    {
      kind: 'units',
      caption: CAPTION.given,
      columns: counts.slice(0, -1).map((k) => ({
        ref: gradientId(k),
        tex: `g_{${k}}`,
        name: numbered(NAME.g, k),
      })),
      rows: [{ label: NAME.g, cells: counts.slice(0, -1).map(gradientId), editable: true }],
    },
    {
      kind: 'units',
      caption: CAPTION.tapes,
      columns: counts.map((k) => ({ ref: pathRef(k), tex: `${k}`, name: numbered(NAME.after, k) })),
      rows: [
        row(NAME.v, velocityId, velocityId),
        ...FORMS.map((form) =>
          row(
            NAME[form],
            (k) => thetaId(form, k),
            (k) => thetaRef(form, k),
          ),
        ),
      ],
    },
  ]
}
