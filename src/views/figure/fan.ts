import type { Graph, GraphEdge } from '../../derivation/figure.ts'
import type { LabelPlace, Layout } from '../../derivation/layout.ts'
import type { Ref } from '../../derivation/quantity.ts'

/** The unit whose fan a ref calls for: itself, or the head of an edge. */
export function hubOf(graph: Graph, ref: Ref | null): Ref | null {
  if (ref === null) return null
  return graph.edges.find((edge) => edge.ref === ref)?.to ?? ref
}

/**
 * The labels on view. Of a dense layer it is the fan of one unit: the one that the reader points at, else what the step
 * is about, else the first.
 */
export function labelsOnView(
  graph: Graph,
  plan: Layout,
  hub: Ref | null,
  focus: ReadonlySet<Ref>,
): Map<Ref, LabelPlace | null> {
  const shown = new Map<Ref, LabelPlace | null>()
  const gaps = new Map<number, GraphEdge[]>()
  const column = new Map(graph.nodes.map((node) => [node.ref, node.column]))
  for (const edge of graph.edges) {
    const place = plan.edges.get(edge.ref)
    if (place?.label) shown.set(edge.ref, place.label)
    if (!place?.dense) continue
    const gap = column.get(edge.from) ?? 0
    gaps.set(gap, [...(gaps.get(gap) ?? []), edge])
  }
  for (const edges of gaps.values()) {
    const own = hubOfGap(edges, hub, focus)
    for (const edge of edges) {
      const fan = plan.edges.get(edge.ref)?.fan
      if (fan && edge.to === own) shown.set(edge.ref, fan.into)
      if (fan && edge.from === own) shown.set(edge.ref, fan.out)
    }
  }
  return shown
}

function hubOfGap(edges: readonly GraphEdge[], hub: Ref | null, focus: ReadonlySet<Ref>) {
  const touches = (edge: GraphEdge) => edge.to === hub || edge.from === hub
  if (hub !== null && edges.some(touches)) return hub
  const lit = edges.filter(({ ref }) => focus.has(ref))
  const [first] = lit
  // What a unit sends out or gets back is told along the edges that leave it.
  if (first && lit.length > 1 && lit.every(({ from }) => from === first.from)) return first.from
  if (first) return first.to
  const edge = edges.find(({ to }) => focus.has(to)) ?? edges.find(({ from }) => focus.has(from))
  if (!edge) return edges[0]?.to ?? null
  return focus.has(edge.to) ? edge.to : edge.from
}
