import type { Flow, Graph } from '../figure.ts'
import type { Ref } from '../quantity.ts'
import { along, rim, touch, touchesShape, type Box, type Point, type Size } from './boxes.ts'
import { partOf, pathOf, pointOn, written, type Curve } from './curve.ts'
import type { Layout, NodePlace } from './place.ts'

/** The way of a gradient: a curve, and the arrow head or bar at its end, as path data. */
export interface Arc {
  readonly curve: string
  readonly head: string
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
/** The points at which an arc is looked at: close enough that no letter lies between two. */
const SAMPLES = Array.from({ length: 49 }, (_, k) => k / 48)
/** Room around a text that an arc passes behind. */
const AIR = 3

/**
 * The arcs of a step. Each has the form, and bends to the side, in which it meets least: the first form, and upwards, when
 * there is no difference. Behind the labels on view it is not drawn.
 */
export function arcs(
  graph: Graph,
  layout: Layout,
  flow: readonly Flow[],
  labels: readonly (Box | null)[],
): Arc[] {
  const nodes = [...layout.nodes.values()]
  const texts = [...labels, ...nodes.map(({ bias }) => bias)].filter((box) => box !== null)
  const tags = nodes.flatMap(({ tag }) => tag ?? [])
  return flow.flatMap(({ from, to, blocked = false }) => {
    const bends = FORMS.flatMap(({ height, turn }) =>
      [1, -1].flatMap((side) => {
        const start = end(graph, layout, from, to, side * turn)
        const stop = end(graph, layout, to, from, -side * turn)
        return start && stop ? [bend(start, stop, side * height)] : []
      }),
    )
    const others = nodes.filter(({ ref }) => ref !== from && ref !== to)
    const weights = bends.map((curve) => weight(curve, layout, others, [...texts, ...tags]))
    const best = bends[weights.indexOf(Math.min(...weights))]
    return best ? [draw(best, blocked, texts)] : []
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

function bend(start: Point, stop: Point, share: number): Curve {
  const dx = stop.x - start.x
  const dy = stop.y - start.y
  const height = share + (8 * Math.sign(share)) / Math.max(24, Math.hypot(dx, dy))
  const control = {
    x: (start.x + stop.x) / 2 - dy * height,
    y: (start.y + stop.y) / 2 + dx * height,
  }
  return { start, control, stop }
}

/** What an arc would run over, or be hidden by. */
function weight(
  curve: Curve,
  pane: Size,
  nodes: readonly NodePlace[],
  texts: readonly Box[],
): number {
  const points = SAMPLES.slice(3, -3).map((t) => dot(pointOn(curve, t)))
  const covers = texts.map((box) => points.filter((point) => touch(box, point)).length)
  const covered = covers.filter((count) => count > 0)
  const hidden = covered.reduce((sum, count) => sum + count, 0) / points.length
  const met = nodes.filter((node) => points.some((point) => touchesShape(point, node, 6)))
  const outside = points.some(
    ({ x, y }) => x < 4 || y < 4 || x > pane.width - 4 || y > pane.height - 4,
  )
  return 2 * covered.length + 6 * hidden + 3 * met.length + (outside ? 20 : 0)
}

const dot = (point: Point): Box => ({ ...point, width: 0, height: 0 })

function draw({ start, control, stop }: Curve, blocked: boolean, texts: readonly Box[]): Arc {
  const length = Math.hypot(stop.x - control.x, stop.y - control.y) || 1
  const ux = (stop.x - control.x) / length
  const uy = (stop.y - control.y) / length
  const back = (by: number, aside = 0): Point => ({
    x: stop.x - ux * by - uy * aside,
    y: stop.y - uy * by + ux * aside,
  })
  const line = (...points: Point[]) => `M${points.map(written).join('L')}`
  return blocked
    ? {
        curve: inSight({ start, control, stop: back(14) }, texts),
        head: line(back(11, 8), back(11, -8)),
      }
    : {
        curve: inSight({ start, control, stop: back(HEAD) }, texts),
        head: `${line(back(2), back(2 + HEAD, HEAD / 2), back(2 + HEAD, -HEAD / 2))}Z`,
      }
}

/** What is seen of a curve that passes behind text: dots between the digits would make another number of them. */
function inSight(curve: Curve, texts: readonly Box[]): string {
  const isFree = (t: number) => !texts.some((box) => touch(box, dot(pointOn(curve, t)), AIR))
  const free = SAMPLES.map(isFree)
  return SAMPLES.flatMap((from, k) => {
    if (!free[k] || free[k - 1]) return []
    const length = free.slice(k).findIndex((one) => !one)
    const to = SAMPLES[length < 0 ? SAMPLES.length - 1 : k + length - 1] ?? 1
    return [pathOf(partOf(curve, from, to))]
  }).join('')
}
