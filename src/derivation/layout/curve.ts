import { tenth, type Point } from './boxes.ts'

/** A quadratic Bézier curve. */
export interface Curve {
  readonly start: Point
  readonly control: Point
  readonly stop: Point
}

/** The point at t, from 0 at the start to 1 at the stop. */
export function pointOn({ start, control, stop }: Curve, t: number): Point {
  return mixed(mixed(start, control, t), mixed(control, stop, t), t)
}

/** The part of a curve between two points of it. */
export function partOf(curve: Curve, from: number, to: number): Curve {
  const { start, control, stop } = curve
  return {
    start: pointOn(curve, from),
    control: mixed(mixed(start, control, from), mixed(control, stop, from), to),
    stop: pointOn(curve, to),
  }
}

/** As path data. */
export function pathOf({ start, control, stop }: Curve): string {
  return `M${written(start)}Q${written(control)} ${written(stop)}`
}

/** A point in path data. */
export function written({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`
}

function mixed(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}
