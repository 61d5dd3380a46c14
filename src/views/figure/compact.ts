import type { TableBlock } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'

/** As many columns as fit under the drawing. */
const FITTING = 8

/** The weights in one table when they fit side by side; else those of the layer that the step is about. */
export function compactBlocks(
  tables: readonly TableBlock[],
  focus: ReadonlySet<Ref>,
): readonly TableBlock[] {
  const weights = tables
    .filter((block) => block.kind === 'weights')
    .map((block) => ({ ...block, rows: block.rows.filter((row) => !row.onRequest) }))
  const [first] = weights
  if (!first) return []
  const columns = weights.flatMap((block) => block.columns)
  const alike = weights.every(
    (block) =>
      block.rows.length === first.rows.length &&
      block.rows.every((row, k) => row.label.en === first.rows[k]?.label.en),
  )
  if (columns.length <= FITTING && alike) {
    const rows = first.rows.map((row, k) => ({
      ...row,
      cells: weights.flatMap((block) => block.rows[k]?.cells ?? []),
    }))
    return [{ ...first, columns, rows }]
  }
  return [weights.find((block) => block.columns.some(({ ref }) => focus.has(ref))) ?? first]
}
