import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre'
import { curveBumpX, curveMonotoneX, line } from 'd3-shape'
import type { OperationGraph } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** Where everything stands, in px before any zoom. */
export interface Plan {
  readonly width: number
  readonly height: number
  /** The middle of each node. */
  readonly nodes: ReadonlyMap<Ref, Point>
  readonly wires: ReadonlyMap<Ref, Wire>
}

export interface Wire {
  readonly path: string
  /** Where its slope is written. */
  readonly label: Point
}

/** The size of a node. */
export const BOX = { width: 62, height: 66 }

const MARGIN = 12
const BETWEEN = 16
/** Between two columns: more where many wires cross. */
const gapFor = (wires: number) => Math.min(180, Math.max(40, wires / 3))

/** Lays the operations out from left to right, in the author's order from the top: a search for fewer crossings would turn a network upside down. */
export function planOf({ nodes, edges }: OperationGraph): Plan {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true })
  const gap = gapFor(edges.length)
  graph.setGraph({
    rankdir: 'LR',
    ranker: 'tight-tree',
    marginx: MARGIN,
    marginy: MARGIN,
    nodesep: BETWEEN,
    edgesep: BETWEEN / 2,
    ranksep: gap,
  })
  for (const { ref } of nodes) graph.setNode(ref, { ...BOX })
  for (const { ref, from, to } of edges) graph.setEdge(from, to, {}, ref)
  const author = new Map(nodes.map(({ ref }, index) => [ref, index]))
  layout(graph, { customOrder: (layers) => order(layers, author) })
  const places = new Map(
    nodes.map(({ ref }) => {
      const { x = 0, y = 0 } = graph.node(ref)
      return [ref, { x, y }]
    }),
  )
  const wires = new Map(
    edges.map(({ ref, from, to }) => {
      const siblings = edges.filter((edge) => edge.to === to)
      const port = portOf(
        siblings.findIndex((edge) => edge.ref === ref),
        siblings.length,
      )
      const bends = graph.edge(from, to, ref).points ?? []
      return [ref, wireOf(places.get(from), places.get(to), bends, port, gap)]
    }),
  )
  const { width = 0, height = 0 } = graph.graph()
  return { width, height, nodes: places, wires }
}

/** Puts each column into the author's order; where a wire passes a column, it stays with the node that it comes from. */
function order(layers: Graph<GraphLabel, NodeLabel, EdgeLabel>, author: ReadonlyMap<Ref, number>) {
  const place = (ref: string): number => {
    const { edgeObj } = layers.node(ref)
    return author.get(ref) ?? (edgeObj ? (author.get(edgeObj.v) ?? 0) + 0.5 : 0)
  }
  const filled = new Map<number, number>()
  for (const ref of layers.nodes().toSorted((a, b) => place(a) - place(b))) {
    const node = layers.node(ref)
    const column = node.rank ?? 0
    node.order = filled.get(column) ?? 0
    filled.set(column, node.order + 1)
  }
}

/** Operands arrive below one another, in their order: also the two of a square. */
function portOf(index: number, count: number): number {
  return 0.8 * BOX.height * ((index + 0.5) / count - 0.5)
}

const x = (point: Point) => point.x
const y = (point: Point) => point.y
const bump = line<Point>(x, y).curve(curveBumpX)
const passing = line<Point>(x, y).curve(curveMonotoneX)

function wireOf(
  from: Point = { x: 0, y: 0 },
  to: Point = from,
  bends: readonly Point[],
  port: number,
  gap: number,
): Wire {
  const start = { x: from.x + BOX.width / 2, y: from.y }
  const end = { x: to.x - BOX.width / 2, y: to.y + port }
  const label = { x: end.x - 14, y: end.y + Math.max(-5, Math.min(5, 0.1 * (start.y - end.y))) }
  if (end.x - start.x < 2 * gap) return { path: bump([start, end]) ?? '', label }
  // past other columns it keeps to the way that the library has left free for it
  const inner = bends.filter((bend) => bend.x > start.x + gap && bend.x < end.x - gap)
  const last = inner.at(-1) ?? start
  return {
    path: passing([start, ...inner, end]) ?? '',
    label: { x: label.x, y: end.y + Math.max(-5, Math.min(5, 0.1 * (last.y - end.y))) },
  }
}
