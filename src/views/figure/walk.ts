import type { Graph, GraphEdge, GraphNode } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'

/** The keys that move the focus inside the drawing. */
export const WALKING = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type Walk = (typeof WALKING)[number]

export function isWalk(key: string): key is Walk {
  return WALKING.some((one) => one === key)
}

/**
 * Where a key leads from `ref`: along an edge and through its ends, or to a neighbour of the same kind in the same
 * layer. A bias stands below its unit. Null at the ends of the drawing.
 */
export function walk(graph: Graph, ref: Ref, key: Walk): Ref | null {
  if (key === 'Home') return graph.nodes[0]?.ref ?? null
  if (key === 'End') return graph.nodes.at(-1)?.ref ?? null
  const edge = graph.edges.find((one) => one.ref === ref)
  if (edge) {
    if (key === 'ArrowRight') return edge.to
    if (key === 'ArrowLeft') return edge.from
    return beside(parallel(graph, edge), ref, key)
  }
  const node = graph.nodes.find((one) => one.ref === ref || one.bias?.ref === ref)
  if (!node) return null
  if (key === 'ArrowRight') return byPlace(graph).find((one) => one.from === node.ref)?.ref ?? null
  if (key === 'ArrowLeft') return byPlace(graph).find((one) => one.to === node.ref)?.ref ?? null
  return beside(layer(graph, node), ref, key)
}

function beside(line: readonly Ref[], ref: Ref, key: 'ArrowUp' | 'ArrowDown'): Ref | null {
  const next = line.indexOf(ref) + (key === 'ArrowUp' ? -1 : 1)
  return line[next] ?? null
}

function layer(graph: Graph, { column }: GraphNode): Ref[] {
  return graph.nodes
    .filter((node) => node.column === column)
    .toSorted((a, b) => a.row - b.row)
    .flatMap((node) => (node.bias ? [node.ref, node.bias.ref] : [node.ref]))
}

function parallel(graph: Graph, edge: GraphEdge): Ref[] {
  const column = columnOf(graph, edge.from)
  return byPlace(graph)
    .filter((one) => columnOf(graph, one.from) === column)
    .map((one) => one.ref)
}

/** Edges from the top down: by their tails, then by their heads. */
function byPlace(graph: Graph): GraphEdge[] {
  const row = new Map(graph.nodes.map((node) => [node.ref, node.row]))
  const at = (ref: Ref) => row.get(ref) ?? 0
  return graph.edges.toSorted((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to))
}

function columnOf(graph: Graph, ref: Ref): number {
  return graph.nodes.find((node) => node.ref === ref)?.column ?? 0
}
