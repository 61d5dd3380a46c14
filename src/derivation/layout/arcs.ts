import type { Flow, Graph } from '../figure.ts'
import type { Ref } from '../quantity.ts'
import { along, lengthInside, rim, tenth, touchesShape, type Box, type Point } from './boxes.ts'
import type { Layout } from './place.ts'

/** The way of a gradient: a curve, and the arrow head or bar at its end, as path data. */
export interface Arc {
  readonly curve: string
  readonly head: string
}

interface Bend {
  readonly start: Point
  readonly control: Point
  readonly stop: Point
}

/** Where on an edge an arrow lands that changes its weight, from the end where it comes from. */
const LANDING = 0.27
/**
 * The forms that an arc may have, best first: how far it bends, as a share of its length, and how far off the straight line
 * it leaves a node, to stay clear of its edge; in radians.
 */
const FORMS = [
  { height: 0.22, turn: 0.6 },
  { height: 0.12, turn: 0.6 },
  { height: 0.08, turn: 0.35 },
  { height: 0.32, turn: 0.6 },
]
const HEAD = 9
const SAMPLES = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9]

/**
 * The arcs of a step. Each has the form, and bends to the side, in which it meets least: the first form, and upwards, when
 * there is no difference.
 */
export function arcs(graph: Graph, layout: Layout, flow: readonly Flow[]): Arc[] {
  return flow.flatMap(({ from, to, blocked = false }) => {
    const bends = FORMS.flatMap(({ height, turn }) =>
      [1, -1].flatMap((side) => {
        const start = end(graph, layout, from, to, side * turn)
        const stop = end(graph, layout, to, from, -side * turn)
        return start && stop ? [bend(start, stop, side * height)] : []
      }),
    )
    const [best] = bends.toSorted((a, b) => weight(a, layout) - weight(b, layout))
    return best ? [draw(best, blocked)] : []
  })
}

/** Where an arc meets a node, or an edge. */
function end(graph: Graph, layout: Layout, self: Ref, other: Ref, turn: number): Point | null {
  const edge = layout.edges.get(self)
  if (edge) {
    const tail = graph.edges.find(({ ref }) => ref === self)?.from
    return along(edge, tail === other ? LANDING : 1 - LANDING)
  }
  const node = layout.nodes.get(self)
  const line = layout.edges.get(other)
  const towards = line ? along(line, 0.5) : layout.nodes.get(other)
  if (!node || !towards) return null
  const angle = Math.atan2(towards.y - node.y, towards.x - node.x) + turn
  return rim(node, { x: node.x + Math.cos(angle), y: node.y + Math.sin(angle) }, 4)
}

function bend(start: Point, stop: Point, share: number): Bend {
  const dx = stop.x - start.x
  const dy = stop.y - start.y
  const height = share + (8 * Math.sign(share)) / Math.max(24, Math.hypot(dx, dy))
  const control = {
    x: (start.x + stop.x) / 2 - dy * height,
    y: (start.y + stop.y) / 2 + dx * height,
  }
  return { start, control, stop }
}

function on({ start, control, stop }: Bend, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return {
    x: a * start.x + b * control.x + c * stop.x,
    y: a * start.y + b * control.y + c * stop.y,
  }
}

/** What an arc would run over. */
function weight(bent: Bend, layout: Layout): number {
  const points = SAMPLES.map((t) => on(bent, t))
  const boxes: Box[] = []
  for (const { label } of layout.edges.values()) if (label) boxes.push(label)
  for (const { tag, bias } of layout.nodes.values()) boxes.push(...[tag ?? [], bias ?? []].flat())
  const text = boxes.filter((box) =>
    points.some(({ x, y }, k) => {
      const next = points[k + 1] ?? { x, y }
      return lengthInside({ x1: x, y1: y, x2: next.x, y2: next.y }, box) > 0
    }),
  )
  const nodes = [...layout.nodes.values()].filter((node) =>
    points.some((point) => touchesShape({ ...point, width: 0, height: 0 }, node, 2)),
  )
  const outside = points.filter(
    ({ x, y }) => x < 4 || y < 4 || x > layout.width - 4 || y > layout.height - 4,
  )
  return 2 * text.length + 3 * nodes.length + 5 * outside.length
}

function draw({ start, control, stop }: Bend, blocked: boolean): Arc {
  const length = Math.hypot(stop.x - control.x, stop.y - control.y) || 1
  const ux = (stop.x - control.x) / length
  const uy = (stop.y - control.y) / length
  const back = (by: number, aside = 0) =>
    `${tenth(stop.x - ux * by - uy * aside)} ${tenth(stop.y - uy * by + ux * aside)}`
  const curve = (to: string) =>
    `M${tenth(start.x)} ${tenth(start.y)}Q${tenth(control.x)} ${tenth(control.y)} ${to}`
  return blocked
    ? { curve: curve(back(14)), head: `M${back(11, 8)}L${back(11, -8)}` }
    : {
        curve: curve(back(HEAD)),
        head: `M${back(2)}L${back(2 + HEAD, HEAD / 2)}L${back(2 + HEAD, -HEAD / 2)}Z`,
      }
}
