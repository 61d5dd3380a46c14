import { at } from '../at.ts'
import type { Ref } from '../quantity.ts'
import {
  along,
  boundsOf,
  boxAround,
  contains,
  cross,
  distanceTo,
  lengthInside,
  tenth,
  touch,
  touchesShape,
  type Box,
  type Line,
  type Shape,
  type Size,
} from './boxes.ts'
import type { LabelPlace } from './place.ts'

/** An edge that wants a label. */
export interface Wish extends Line, Size {
  readonly ref: Ref
  readonly lines: 1 | 2
}

/** What a label must keep clear of. */
export interface Surroundings {
  readonly pane: Box
  readonly shapes: readonly Shape[]
  readonly boxes: readonly Box[]
  /** Better left clear, too. */
  readonly ghosts: readonly Box[]
  /** Every line, also those of the wishes: labels cross as few as possible. */
  readonly lines: readonly (Line & { readonly ref: Ref })[]
}

/** Another edge, and the least box around it: most are far from most labels. */
interface Other {
  readonly line: Line
  readonly bounds: Box
}

/** A place, and what is wrong with it: what it covers, and how easily it is taken for the label of another edge. */
export interface Candidate extends LabelPlace {
  readonly cost: number
}

/** Fractions of an edge from its tail. The head is left to the arrow of the signal. */
const FRACTIONS = [
  0.06, 0.42, 0.38, 0.46, 0.34, 0.5, 0.3, 0.54, 0.26, 0.58, 0.22, 0.64, 0.17, 0.7, 0.12, 0.76,
]
const DISTANCES = [0, 5, 10, 16, 22, 30]
const CLEAR = 4
/** Between a label and its edge. */
const HUG = 5
/** A label this much nearer to its own edge than to another leaves no doubt. */
const MARGIN = 16
const BLOCKED = 1000
const ROUNDS = 4

/**
 * Finds a place beside every edge: candidates along both sides, each priced by what it covers, then in turns the
 * cheapest one next to the others' choices. A label that finds no free place is left out of the result.
 */
export function placeLabels(wishes: readonly Wish[], around: Surroundings): Map<Ref, Candidate> {
  const candidates = wishes.map((wish) => candidatesFor(wish, around))
  const chosen = candidates.map((own) => cheapest(own, []))
  for (let round = 0; round < ROUNDS; round++)
    candidates.forEach((own, k) => {
      chosen[k] = cheapest(own, chosen.toSpliced(k, 1))
    })
  const kept = new Map<Ref, Candidate>()
  chosen.forEach((label, k) => {
    const free = label && ![...kept.values()].some((other) => touch(label, other, 1))
    if (free) kept.set(at(wishes, k).ref, label)
  })
  return kept
}

/** `own` has the cheapest first. */
function cheapest(own: readonly Candidate[], others: readonly (Candidate | null)[]) {
  let best: Candidate | null = null
  let least = Infinity
  for (const candidate of own) {
    if (candidate.cost >= least) break
    const clashes = others.filter((other) => other && touch(candidate, other, CLEAR)).length
    const cost = candidate.cost + clashes * BLOCKED
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

function candidatesFor(wish: Wish, around: Surroundings): Candidate[] {
  const length = Math.hypot(wish.x2 - wish.x1, wish.y2 - wish.y1)
  // The normal that points upwards on the page.
  const nx = (wish.y2 - wish.y1) / length
  const ny = -(wish.x2 - wish.x1) / length
  const reach = (Math.abs(nx) * wish.width + Math.abs(ny) * wish.height) / 2 + HUG
  const others = around.lines
    .filter((line) => line.ref !== wish.ref)
    .map((line): Other => ({ line, bounds: boundsOf(line) }))
  // Where edges cross, a label near the tail cannot be taken for the other edge's.
  const best = others.some(({ line }) => cross(wish, line)) ? 0.28 : 0.45
  const upper = (wish.y1 + wish.y2) / 2 <= around.pane.y + around.pane.height / 2 + 1
  const found: Candidate[] = []
  for (const side of [1, -1])
    for (const distance of DISTANCES)
      for (const t of FRACTIONS) {
        const foot = along(wish, t)
        const far = (reach + distance) * side
        const box = boxAround({ x: foot.x + nx * far, y: foot.y + ny * far }, wish)
        if (isBlocked(box, around)) continue
        const cost =
          beside(box, others, distance) +
          around.ghosts.filter((ghost) => touch(box, ghost)).length * 30 +
          Math.abs(t - best) * 24 +
          distance * 1.2 +
          (side > 0 === upper ? 0 : 6)
        if (cost === Infinity) continue
        const lean = nx * side
        found.push({
          x: tenth(box.x),
          y: tenth(box.y),
          width: box.width,
          height: box.height,
          anchor: lean > 0.3 ? 'start' : lean < -0.3 ? 'end' : 'middle',
          up: side > 0,
          lines: wish.lines,
          cost,
        })
      }
  return found.toSorted((a, b) => a.cost - b.cost)
}

function isBlocked(box: Box, { pane, shapes, boxes }: Surroundings): boolean {
  return (
    !contains(pane, box) ||
    shapes.some((shape) => touchesShape(box, shape, CLEAR)) ||
    boxes.some((other) => touch(box, other, 2))
  )
}

/**
 * What the other edges cost. One line behind a label is a pity; two make a thicket in which no label helps. A label must
 * be nearer to its own edge than to any other, or a reader takes it for the other's.
 */
function beside(box: Box, others: readonly Other[], distance: number): number {
  const reach = MARGIN + HUG + distance
  let cost = 0
  let crossed = 0
  for (const { line, bounds } of others) {
    if (!touch(bounds, box, reach)) continue
    const inside = lengthInside(line, box)
    if (inside > 0 && ++crossed > 1) return Infinity
    cost += inside > 0 ? 25 + inside : 0
    cost += 4 * Math.max(0, reach - distanceTo(line, box))
  }
  return cost
}
