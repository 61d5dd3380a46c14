import type { NodeId, Tape } from './tape.ts'

/** One chain of nodes from a node up to the output, and the product of the partial derivatives along it. */
export interface Path {
  /** From the first node to the output, both included. */
  readonly nodes: readonly NodeId[]
  readonly product: number
}

/**
 * Every path from `from` to `output`. Their products add up to ∂output/∂from: the chain rule, written out.
 *
 * The number of paths can grow exponentially with depth; more than `limit` throws a RangeError.
 */
export function paths(tape: Tape, from: NodeId, output: NodeId, limit = 10_000): readonly Path[] {
  const found: Path[] = []
  const walk = (node: NodeId, above: readonly NodeId[], product: number) => {
    const nodes = [node, ...above]
    if (node === from) {
      if (found.length === limit) throw new RangeError(`more than ${limit} paths lead to the node`)
      found.push({ nodes, product })
    }
    const partials = tape.partials(node)
    tape.operands(node).forEach((operand, k) => {
      if (operand >= from) walk(operand, nodes, product * partials[k]!)
    })
  }
  walk(output, [], 1)
  return found
}
