/** Rectangles, rounded ones and lines, in CSS px; y grows downwards. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** `x`, `y`: its top left corner. */
export interface Box extends Point, Size {}

/** A rounded rectangle around `x`, `y`: a circle when `round` is half of both sides. */
export interface Shape extends Point, Size {
  readonly round: number
}

export interface Line {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The least box around a line. */
export function boundsOf({ x1, y1, x2, y2 }: Line): Box {
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  }
}

/** Whether two boxes come closer than `gap`. */
export function touch(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  )
}

/** Whether a box comes closer to a shape than `gap`. A shape is its inner rectangle, fattened by `round`. */
export function touchesShape(box: Box, shape: Shape, gap = 0): boolean {
  const right = box.x + box.width
  const bottom = box.y + box.height
  const dx = Math.max(0, Math.abs(shape.x - clamp(shape.x, box.x, right)) - coreX(shape))
  const dy = Math.max(0, Math.abs(shape.y - clamp(shape.y, box.y, bottom)) - coreY(shape))
  return squared(dx, dy) < (shape.round + gap) ** 2
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** How much of a line lies in a box (Liang and Barsky). */
export function lengthInside({ x1, y1, x2, y2 }: Line, box: Box): number {
  let from = 0
  let to = 1
  const clips: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - box.x],
    [x2 - x1, box.x + box.width - x1],
    [y1 - y2, y1 - box.y],
    [y2 - y1, box.y + box.height - y1],
  ]
  for (const [speed, room] of clips) {
    if (speed === 0 && room < 0) return 0
    if (speed < 0) from = Math.max(from, room / speed)
    if (speed > 0) to = Math.min(to, room / speed)
  }
  return from < to ? (to - from) * Math.hypot(x2 - x1, y2 - y1) : 0
}

/** Whether two lines meet between their ends. */
export function cross(a: Line, b: Line): boolean {
  const side = (line: Line, x: number, y: number) =>
    Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1))
  return (
    side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0
  )
}

/** How far a line passes from a box: where they do not meet, a corner or an end is nearest. */
export function distanceTo(line: Line, box: Box): number {
  if (lengthInside(line, box) > 0) return 0
  const { x1, y1, x2, y2 } = line
  const { x, y, width, height } = box
  const ux = x2 - x1
  const uy = y2 - y1
  const fromEnd = (px: number, py: number) =>
    squared(px - clamp(px, x, x + width), py - clamp(py, y, y + height))
  const fromCorner = (px: number, py: number) => {
    const t = clamp(((px - x1) * ux + (py - y1) * uy) / (squared(ux, uy) || 1), 0, 1)
    return squared(px - x1 - t * ux, py - y1 - t * uy)
  }
  return Math.sqrt(
    Math.min(
      fromEnd(x1, y1),
      fromEnd(x2, y2),
      fromCorner(x, y),
      fromCorner(x + width, y),
      fromCorner(x, y + height),
      fromCorner(x + width, y + height),
    ),
  )
}

/** Where a ray from the middle of a shape leaves it, `gap` further out. */
export function rim(shape: Shape, towards: Point, gap = 0): Point {
  const length = Math.hypot(towards.x - shape.x, towards.y - shape.y)
  if (length === 0) return { x: shape.x, y: shape.y }
  const ux = (towards.x - shape.x) / length
  const uy = (towards.y - shape.y) / length
  let inside = 0
  let outside = shape.width + shape.height
  while (outside - inside > 0.05) {
    const middle = (inside + outside) / 2
    const dx = Math.max(0, Math.abs(ux * middle) - coreX(shape))
    const dy = Math.max(0, Math.abs(uy * middle) - coreY(shape))
    if (Math.hypot(dx, dy) < shape.round) inside = middle
    else outside = middle
  }
  return { x: shape.x + ux * (outside + gap), y: shape.y + uy * (outside + gap) }
}

export function along({ x1, y1, x2, y2 }: Line, t: number): Point {
  return { x: x1 + (x2 - x1) * t, y: y1 + (y2 - y1) * t }
}

/** Pixels need no more, and a server and a browser then write the same. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/** A layout asks for very many distances: comparing their squares does. */
const squared = (dx: number, dy: number) => dx * dx + dy * dy
const coreX = (shape: Shape) => shape.width / 2 - shape.round
const coreY = (shape: Shape) => shape.height / 2 - shape.round
