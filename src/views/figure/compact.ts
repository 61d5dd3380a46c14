import type { Graph, TableBlock, TableRow } from '../../derivation/figure.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'

/** As many columns as fit under the drawing. */
const FITTING = 8

/** The weights in one table when they fit side by side; else those of the layer that the step is about. */
export function compactBlocks(
  tables: readonly TableBlock[],
  graph: Graph,
  focus: ReadonlySet<Ref>,
): readonly TableBlock[] {
  const essential = essentials(graph)
  const weights = tables
    .filter((block) => block.kind === 'weights')
    .map((block) => ({ ...block, rows: block.rows.filter(isEssential) }))
  function isEssential({ cells }: TableRow): boolean {
    return cells.some((cell) => cell !== null && essential.has(cell))
  }
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

/** Values, changes and new values: what an update is about. The full table has the gradients, too. */
function essentials({ nodes, edges }: Graph): ReadonlySet<QuantityId> {
  const weights = edges.flatMap(({ weight }) =>
    weight ? [weight.value, weight.delta, weight.updated] : [],
  )
  const biases = nodes.flatMap(({ bias }) =>
    bias ? [bias.quantity, bias.delta, bias.updated] : [],
  )
  return new Set([...weights, ...biases])
}
