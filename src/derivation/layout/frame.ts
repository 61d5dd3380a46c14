import type { Graph, GraphNode } from '../figure.ts'
import { clamp, tenth, type Size } from './boxes.ts'
import { afford, around, room } from './extras.ts'
import type { NodePlace } from './place.ts'

const LARGEST = 56
const SMALLEST = 11
/** Below this a node is too small to be read at a glance; gaps give way first. */
const COMFORTABLE = 26
/** Two values fit into a circle of this radius, with the graph of f from the next one on. */
const VALUES = 40
const CURVE = 45
/** Sign and one value. */
const VALUE = 18
/** Links without a weight need no room for labels: their share of a gap between layers. */
const LINK = 0.62
const WIDEST_GAP = 260
/** A stack of more targets than this would hide the links: they get a column of their own. */
const STACK = 2

/** Between the drawing and the edge of the pane, on each side. */
function marginOf({ width, height }: Size): Size {
  return { width: clamp(width * 0.035, 6, 32), height: clamp(height * 0.03, 4, 24) }
}

/** Places the nodes; `shrink` makes them smaller than the pane would allow, to make room for labels. */
export function frame(graph: Graph, pane: Size, text: number, shrink: number): NodePlace[] {
  const layers = columns(graph)
  const losses = graph.nodes.filter((node) => node.kind === 'loss')
  const targets = graph.nodes.filter((node) => node.kind === 'target')
  const apart = targets.length > STACK
  const line = Math.round(text * 1.3)

  // Widths in radii, gaps in gaps between two layers.
  const wide = 2 * layers.length + (losses.length > 0 ? 2.4 : 0) + (apart ? 2.2 : 0)
  const gaps = layers.length - 1 + (losses.length > 0 ? LINK : 0) + (apart ? LINK : 0)
  const margin = marginOf(pane)
  const usable = pane.width - 2 * margin.width
  const roomy = usable / (wide + 2.2 * gaps)
  const tight = Math.min(COMFORTABLE, usable / (wide + 1.3 * gaps))
  const wanted = Math.min(LARGEST, Math.max(roomy, tight)) * shrink

  const tallest = Math.max(...layers.map((layer) => layer.length), apart ? targets.length : 1)
  const pitch = (pane.height - 2 * margin.height) / tallest
  const extras = afford(graph, pitch, Math.min(wanted, COMFORTABLE - 4), line)
  const { above, below } = room(extras, line)
  const r = Math.max(SMALLEST, Math.min(wanted, (pitch - 8 - above - below) / 2))
  const over = r + above + 2 - pitch / 2
  const under = r + below + 2 - pitch / 2
  const shift = over > 0 ? over : under > 0 ? -under : 0

  const pill = Math.max(2.2 * r, Math.min(3.9 * text + 16, 2.9 * r))
  const box = Math.max(1.8 * r, Math.min(3 * text + 10, 2.4 * r))
  const widths = 2 * r * layers.length + (losses.length > 0 ? pill : 0) + (apart ? box : 0)
  const gap = Math.min(WIDEST_GAP, gaps > 0 ? (usable - widths) / gaps : 0)
  let x = (pane.width - widths - gap * gaps) / 2

  const places: NodePlace[] = []
  const middle = pane.height / 2 + shift
  const inColumn = (count: number, k: number) => {
    const own = (pane.height - 2 * margin.height) / Math.max(1, count)
    return margin.height + own * (k + 0.5) + (count === 1 ? 0 : shift)
  }

  for (const layer of layers) {
    x += r
    layer.forEach((node, k) => {
      const y = layer.length === 1 ? middle : inColumn(layer.length, k)
      const square = node.kind === 'input'
      const side = square ? 1.86 * r : 2 * r
      places.push({
        ...place(node, x, y, side, side, square ? r * 0.34 : r, text),
        ...around(node, x, y, r, extras, line),
      })
    })
    x += r + gap
  }
  if (losses.length === 0) return places

  x += gap * (LINK - 1) + pill / 2
  const tall = Math.max(1.3 * r, 2.75 * text)
  for (const node of losses)
    places.push({
      ...place(node, x, middle, pill, tall, tall / 2, text),
      ...around(node, x, middle, tall / 2, { ...extras, bias: 0 }, line),
    })
  const lossX = x
  x += pill / 2 + gap * LINK + box / 2
  targets.forEach((node, k) => {
    const low = Math.min(Math.max(1.15 * r, 2.6 * text), pitch - 6)
    const before = targets.length > 1 ? 1 : 0
    const rank = k < before ? -1 : k - before + 1
    const most = (rank < 0 ? middle : pane.height - middle) - low / 2 - margin.height
    const step = clamp(tall / 2 + low / 2 + 0.9 * r, 0, most)
    const spot = apart
      ? { x, y: inColumn(targets.length, k) }
      : { x: lossX, y: middle + rank * step }
    places.push({
      ...place(node, spot.x, spot.y, box, low, Math.min(10, low / 3), text),
      ...around(node, spot.x, spot.y, low / 2, extras, line),
    })
  })
  return places
}

/** Inputs and units by layer, in the author's order. */
function columns(graph: Graph): readonly (readonly GraphNode[])[] {
  const layers = new Map<number, GraphNode[]>()
  for (const node of graph.nodes)
    if (node.kind === 'input' || node.kind === 'unit')
      layers.set(node.column, [...(layers.get(node.column) ?? []), node])
  return [...layers.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, layer]) => layer.toSorted((a, b) => a.row - b.row))
}

function place(
  { ref }: GraphNode,
  x: number,
  y: number,
  width: number,
  height: number,
  round: number,
  text: number,
): NodePlace {
  const half = Math.min(width, height) / 2
  const isRound = round === half && width === height
  return {
    ref,
    x: tenth(x),
    y: tenth(y),
    width: tenth(width),
    height: tenth(height),
    round: tenth(round),
    text: tenth(clamp(isRound ? half * 0.31 : half * 0.52, 13, text)),
    detail: half >= VALUES ? 'values' : half >= (isRound ? VALUE : VALUE - 3) ? 'value' : 'sign',
    curve: half >= CURVE,
    tag: null,
    bias: null,
    ghost: null,
  }
}
