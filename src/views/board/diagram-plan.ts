import type { Diagram } from '../../derivation/board.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { arrowHead, BOW, type Spot } from './arrow.ts'

/** An edge as it is drawn. */
export interface Way {
  readonly path: string
  readonly head: string
  readonly label: Spot
}

/** Where everything stands, in px. */
export interface DiagramPlan {
  readonly width: number
  /** The least width on which all of it can be read. */
  readonly least: number
  readonly height: number
  /** The width of a node, and of what is between two. */
  readonly node: number
  readonly gap: number
  readonly nodes: ReadonlyMap<Ref, Spot>
  readonly ways: ReadonlyMap<Ref, Way>
}

const ROW = 78
const NODE = { most: 72, least: 48, height: 54 }
/** Between a node and the next one. */
const GAP = { most: 96, least: 42 }
/** Of the way from one node to the next. */
const SHARE = 0.54
/** A label stands above a level wire. */
const ABOVE = 21

export function planOf({ nodes, edges, wide = false }: Diagram, width: number): DiagramPlan {
  const [firstColumn, columns] = extent(nodes.map(({ column }) => column))
  const [firstRow, rows] = extent(nodes.map(({ row }) => row))
  const narrowest = wide ? NODE.most : NODE.least
  const least = columns * narrowest + (columns - 1) * GAP.least
  const pitch = Math.min(NODE.most + GAP.most, Math.max(width, least) / columns)
  const node = Math.min(NODE.most, Math.max(narrowest, pitch * SHARE))
  const left = (Math.max(width, least) - pitch * columns) / 2
  const top = edges.some(({ bows }) => bows) ? BOW + 14 : 8
  const places = new Map(
    nodes.map(({ ref, column, row }) => [
      ref,
      {
        x: left + pitch * (column - firstColumn + 0.5),
        y: top + ROW * (row - firstRow) + NODE.height / 2,
      },
    ]),
  )
  return {
    width: Math.max(width, least),
    least,
    height: top + ROW * (rows - 1) + NODE.height + 10,
    node,
    gap: pitch - node,
    nodes: places,
    ways: new Map(
      edges.flatMap(({ ref, from, to, bows }) => {
        const [a, b] = [places.get(from), places.get(to)]
        if (!a || !b) return []
        return [[ref, bows ? bowed(a, b) : straight(a, b, node)]]
      }),
    ),
  }
}

/** The first of some places, and how many there are from it to the last. */
function extent(places: readonly number[]): readonly [first: number, count: number] {
  const first = Math.min(...places)
  return places.length === 0 ? [0, 1] : [first, Math.max(...places) - first + 1]
}

/** From edge to edge of two nodes. */
function straight(a: Spot, b: Spot, node: number): Way {
  const start = leave(a, b, node)
  const end = leave(b, a, node)
  const tip = { x: end.x - (end.x - start.x) * 0.04, y: end.y - (end.y - start.y) * 0.04 }
  return {
    path: `M${start.x},${start.y}L${tip.x},${tip.y}`,
    head: arrowHead(start, tip),
    label: {
      x: (start.x + tip.x) / 2,
      y: (start.y + tip.y) / 2 - (Math.abs(b.y - a.y) < 1 ? ABOVE : 0),
    },
  }
}

/** Over the heads of what lies between. */
function bowed(a: Spot, b: Spot): Way {
  const [start, end] = [a, b].map(({ x, y }) => ({ x, y: y - NODE.height / 2 - 2 }))
  if (!start || !end) return { path: '', head: '', label: a }
  const height = Math.min(start.y, end.y) - BOW
  const bend = { x: end.x, y: height }
  return {
    path: `M${start.x},${start.y}C${start.x},${height} ${bend.x},${bend.y} ${end.x},${end.y}`,
    head: arrowHead({ x: end.x - 4, y: height }, end),
    label: {
      x: (start.x + end.x) / 2,
      y: (start.y + end.y) / 8 + 0.75 * height,
    },
  }
}

/** Where the line between two nodes leaves the first. */
function leave(from: Spot, to: Spot, node: number): Spot {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const reach = Math.min(
    (node / 2 + 2) / Math.abs(dx || Number.EPSILON),
    (NODE.height / 2 + 2) / Math.abs(dy || Number.EPSILON),
  )
  return { x: from.x + dx * reach, y: from.y + dy * reach }
}
