import type { Graph } from './figure.ts'
import type { Ref } from './quantity.ts'
import {
  along,
  boxAround,
  lengthInside,
  touch,
  type Box,
  type Line,
  type Size,
} from './layout/boxes.ts'
import { fans } from './layout/fans.ts'
import { frame } from './layout/frame.ts'
import { placeLabels } from './layout/labels.ts'
import { linksOf, stripOf, tiesOf, weightsByGap } from './layout/links.ts'
import type { EdgePlace, LabelPlace, Layout, NodePlace } from './layout/place.ts'

export { arcs } from './layout/arcs.ts'
export type { EdgePlace, LabelPlace, Layout, NodePlace } from './layout/place.ts'

/** More edges than this between two layers are hairlines. */
const FEW = 12

interface Attempt {
  /** Width of a label. */
  readonly em: number
  /** Size of the nodes, of what the pane would allow. */
  readonly shrink: number
  readonly lines: 1 | 2
}

/** Ways to make room for every label, best first. */
const ATTEMPTS: readonly Attempt[] = [
  { em: 5.6, shrink: 1, lines: 2 },
  { em: 5.6, shrink: 0.86, lines: 2 },
  { em: 5, shrink: 1, lines: 2 },
  { em: 5, shrink: 0.86, lines: 2 },
  { em: 4.4, shrink: 1, lines: 2 },
  { em: 4.4, shrink: 0.86, lines: 2 },
  { em: 4.4, shrink: 0.8, lines: 2 },
  { em: 4.4, shrink: 0.76, lines: 2 },
  { em: 4.4, shrink: 0.68, lines: 2 },
  { em: 4.2, shrink: 0.86, lines: 1 },
  { em: 3.8, shrink: 0.76, lines: 1 },
  { em: 3.8, shrink: 0.64, lines: 1 },
]
/** What a label may cost without a doubt to which edge it belongs. */
const SURE = 150
/**
 * What it costs that there is no room for the change under the value of a weight, for the value in a unit, and for the
 * labels of a layer.
 */
const ONE_LINE = 300
const BARE = 300
const MISSING = 10_000
/** A smaller pane shows a drawing for this one, shrunk. */
const LEAST: Size = { width: 120, height: 100 }
/** The labels of a fan stand in a narrow strip. */
const FAN_EM = 4.4

interface Attempted {
  readonly layout: Layout
  /** Layers that have weights without a label. */
  readonly missing: ReadonlySet<number>
  readonly cost: number
}

/**
 * Lays a graph out in a pane: layers from left to right, units in the author's order. Sizes and places follow from the
 * pane and the shape of the graph alone: an edit moves nothing.
 */
export function layout(graph: Graph, { width, height }: Size): Layout {
  const pane = { width: Math.max(width, LEAST.width), height: Math.max(height, LEAST.height) }
  const text = Math.round(Math.min(17, Math.max(13, Math.min(pane.width / 44, pane.height / 33))))
  const dense = new Set<number>()
  for (const [gap, count] of weightsByGap(graph)) if (count > FEW) dense.add(gap)
  for (;;) {
    let best: Attempted | null = null
    for (const way of ATTEMPTS) {
      const tried = attempt(graph, pane, text, way, dense)
      if (tried.cost === 0) return tried.layout
      if (!best || tried.cost < best.cost) best = tried
    }
    if (best?.missing.size === 0) return best.layout
    // Not even the smallest labels fit: the fullest layers get the labels of one unit only.
    for (const gap of best?.missing ?? []) dense.add(gap)
  }
}

function attempt(
  graph: Graph,
  pane: Size,
  text: number,
  { em, shrink, lines }: Attempt,
  dense: ReadonlySet<number>,
): Attempted {
  const places = frame(graph, pane, text, shrink)
  const nodes = new Map(places.map((place) => [place.ref, place]))
  const links = linksOf(graph, nodes)
  const weights = links.filter((link) => link.weight)
  const line = Math.round(text * 1.25)
  const inner: Box = { x: 2, y: 2, width: pane.width - 4, height: pane.height - 4 }

  const sparse = weights.filter((link) => !dense.has(link.gap))
  const size = { width: em * text, height: lines * line, lines }
  const labels = placeLabels(
    sparse.map(({ ref, line }) => ({ ref, ...line, ...size })),
    {
      pane: inner,
      shapes: places,
      boxes: places.flatMap(({ tag, bias }) => [tag ?? [], bias ?? []].flat()),
      ghosts: places.flatMap(({ ghost }) => ghost ?? []),
      lines: links.map(({ ref, line }) => ({ ref, ...line })),
    },
  )
  const into = new Map<Ref, LabelPlace>()
  const out = new Map<Ref, LabelPlace>()
  for (const gap of dense) {
    const own = weights.filter((link) => link.gap === gap)
    const strands = own.map(({ ref, from, to, line }) => ({ ref, from, to, ...line }))
    const room = { width: FAN_EM * text, height: 2 * line, line }
    const strip = stripOf(own, nodes)
    for (const [ref, place] of fans(strands, 'to', room, strip, inner)) into.set(ref, place)
    for (const [ref, place] of fans(strands, 'from', room, strip, inner)) out.set(ref, place)
  }

  const missing = new Set(sparse.filter(({ ref }) => !labels.has(ref)).map(({ gap }) => gap))
  const doubts = [...labels.values()].map(({ cost }) => Math.max(0, cost - SURE))
  const edges = links.map(({ ref, line, gap, weight }): EdgePlace => ({
    ref,
    ...line,
    dense: weight !== undefined && dense.has(gap),
    label: labels.get(ref) ?? null,
    fan: { into: into.get(ref) ?? null, out: out.get(ref) ?? null },
  }))
  return {
    layout: {
      ...pane,
      text,
      nodes: withFreeGhosts(
        nodes,
        labels,
        links.map(({ line }) => line),
      ),
      edges: new Map(edges.map((edge) => [edge.ref, edge])),
      ties: tiesOf(graph, nodes),
    },
    missing,
    cost:
      MISSING * missing.size +
      doubts.reduce((sum, doubt) => sum + doubt, 0) +
      (lines === 1 ? ONE_LINE : 0) +
      (places.some(({ detail }) => detail === 'sign') ? BARE : 0),
  }
}

/** As much of an edge as may lie behind an old value, at one of its corners. */
const GRAZED = 10

/** Old values only where no label stands, and no edge runs. */
function withFreeGhosts(
  nodes: ReadonlyMap<Ref, NodePlace>,
  labels: ReadonlyMap<Ref, LabelPlace>,
  lines: readonly Line[],
) {
  const taken = [...labels.values()]
  const isFree = (ghost: Box) =>
    !taken.some((label) => touch(label, ghost)) &&
    !lines.some((line) => lengthInside(line, ghost) > GRAZED)
  return new Map(
    [...nodes].map(([ref, node]) => [
      ref,
      node.ghost && !isFree(node.ghost) ? { ...node, ghost: null } : node,
    ]),
  )
}

/** The place of a node, or of the label of an edge: where a card about it points. */
export function anchorOf(layout: Layout, ref: Ref): Box | null {
  const node = layout.nodes.get(ref)
  if (node) return boxAround(node, node)
  const edge = layout.edges.get(ref)
  if (!edge) return null
  return edge.label ?? edge.fan.into ?? edge.fan.out ?? { ...along(edge, 0.5), width: 0, height: 0 }
}
