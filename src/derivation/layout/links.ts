import type { Graph, GraphEdge } from '../figure.ts'
import type { Ref } from '../quantity.ts'
import { rim, tenth, type Line } from './boxes.ts'
import type { Gap } from './fans.ts'
import type { NodePlace } from './place.ts'

type Places = ReadonlyMap<Ref, NodePlace>

/** An edge with its line, and the layer that it leaves. */
export type Link = GraphEdge & { readonly gap: number; readonly line: Line }

/** The edges from rim to rim. */
export function linksOf(graph: Graph, nodes: Places): Link[] {
  const column = new Map(graph.nodes.map((node) => [node.ref, node.column]))
  return graph.edges.flatMap((edge) => {
    const from = nodes.get(edge.from)
    const to = nodes.get(edge.to)
    if (!from || !to) return []
    const line = between(from, to, edge.weight ? 4 : 2)
    return [{ ...edge, line, gap: column.get(edge.from) ?? 0 }]
  })
}

/** From the targets to the loss: a target belongs to it, even if no gradient goes there. */
export function tiesOf(graph: Graph, nodes: Places): Line[] {
  const loss = graph.nodes.find((node) => node.kind === 'loss')
  const end = loss && nodes.get(loss.ref)
  return graph.nodes.flatMap(({ kind, ref }) => {
    const target = nodes.get(ref)
    const isOpen = kind === 'target' && !graph.edges.some((edge) => edge.from === ref)
    return isOpen && target && end ? [between(target, end, 2)] : []
  })
}

/** The end of a weight stays clear of the unit that it enters. */
function between(from: NodePlace, to: NodePlace, gap: number): Line {
  const start = rim(from, to, 2)
  const stop = rim(to, from, gap)
  return { x1: tenth(start.x), y1: tenth(start.y), x2: tenth(stop.x), y2: tenth(stop.y) }
}

/** How many weights leave each layer. */
export function weightsByGap(graph: Graph): Map<number, number> {
  const column = new Map(graph.nodes.map((node) => [node.ref, node.column]))
  const counts = new Map<number, number>()
  for (const edge of graph.edges) {
    const gap = column.get(edge.from) ?? 0
    if (edge.weight) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  return counts
}

/** The clear strip between the two layers of some links. */
export function stripOf(links: readonly Link[], nodes: Places): Gap {
  const rims = (end: 'from' | 'to', side: 1 | -1) =>
    links.flatMap((link) => {
      const node = nodes.get(link[end])
      return node ? [node.x + side * (node.width / 2 + 2)] : []
    })
  return { left: Math.max(...rims('from', 1)), right: Math.min(...rims('to', -1)) }
}
