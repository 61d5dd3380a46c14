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
  const leads = descendants(tape, from, output)
  const found: Path[] = []
  const walk = (node: NodeId, above: readonly NodeId[], product: number) => {
    const nodes = [node, ...above]
    if (node === from) {
      if (found.length === limit) throw new RangeError(`more than ${limit} paths lead to the node`)
      found.push({ nodes, product })
    }
    const partials = tape.partials(node)
    tape.operands(node).forEach((operand, k) => {
      // a slope of 0 passes nothing on, as in `backward`
      if (leads.has(operand)) walk(operand, nodes, product === 0 ? 0 : product * partials[k]!)
    })
  }
  if (leads.has(output)) walk(output, [], 1)
  return found
}

/** The nodes from `from` to `output` that use `from`, itself included: a walk that stays on them never turns back. */
function descendants(tape: Tape, from: NodeId, output: NodeId): ReadonlySet<NodeId> {
  const found = new Set([from])
  for (let index = from + 1; index <= output; index++) {
    const node = index as NodeId
    if (tape.operands(node).some((operand) => found.has(operand))) found.add(node)
  }
  return found
}

/**
 * ∂output/∂n for the nearest nodes of `named` below `output`. What lies between is multiplied along and added up, so that
 * a path can go from one named node to the next. A slope of 0 passes nothing on, as in `backward`.
 */
export function slopesTo(
  tape: Tape,
  output: NodeId,
  named: ReadonlySet<NodeId>,
): ReadonlyMap<NodeId, number> {
  const slopes = new Map<NodeId, number>([[output, 1]])
  const inner: NodeId[] = []
  const enter = (node: NodeId) => {
    inner.push(node)
    for (const operand of tape.operands(node)) {
      if (slopes.has(operand)) continue
      slopes.set(operand, 0)
      if (!named.has(operand)) enter(operand)
    }
  }
  enter(output)
  for (const node of inner.toSorted((a, b) => b - a)) {
    const slope = slopes.get(node) ?? 0
    if (slope === 0) continue
    const partials = tape.partials(node)
    tape.operands(node).forEach((operand, k) => {
      slopes.set(operand, (slopes.get(operand) ?? 0) + slope * partials[k]!)
    })
  }
  return new Map([...slopes].filter(([node]) => named.has(node)))
}
