/** A place on the board, in px. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A rectangle on the board, in px. */
export interface Area extends Spot {
  readonly width: number
  readonly height: number
}

/** The head of an arrow that ends at `tip`. */
export function arrowHead(from: Spot, { x, y }: Spot, size = 9): string {
  const length = Math.hypot(x - from.x, y - from.y) || 1
  const [ux, uy] = [(x - from.x) / length, (y - from.y) / length]
  const [bx, by] = [x - size * ux, y - size * uy]
  const half = size * 0.45
  return `M${tenth(x)},${tenth(y)}L${tenth(bx - half * uy)},${tenth(by + half * ux)}L${tenth(bx + half * uy)},${tenth(by - half * ux)}Z`
}

/** The bar at the end of an arrow that nothing passes. */
function stopBar(from: Spot, { x, y }: Spot, size = 8): string {
  const length = Math.hypot(x - from.x, y - from.y) || 1
  const [ux, uy] = [(x - from.x) / length, (y - from.y) / length]
  return `M${tenth(x - size * uy)},${tenth(y + size * ux)}L${tenth(x + size * uy)},${tenth(y - size * ux)}`
}

export interface Drawn {
  readonly path: string
  readonly head: string
  /** At the corner of the area that it starts from. */
  readonly tail: Spot
  /** At the corner of the area that it leads to. */
  readonly tip: Spot
}

const INSET = 3

/** An arrow from one area to another, a little bent so that two on the same line can be told apart. */
export function arrowBetween(from: Area, to: Area, isBlocked = false): Drawn | null {
  const [a, b] = [middle(from), middle(to)]
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  if (!(length > 1)) return null
  const start = border(from, b)
  const end = border(to, a)
  const reach = Math.hypot(end.x - start.x, end.y - start.y)
  const bend = Math.min(18, reach * 0.12)
  const control = {
    x: (start.x + end.x) / 2 + ((b.y - a.y) / length) * bend,
    y: (start.y + end.y) / 2 - ((b.x - a.x) / length) * bend,
  }
  return {
    path: `M${tenth(start.x)},${tenth(start.y)}Q${tenth(control.x)},${tenth(control.y)} ${tenth(end.x)},${tenth(end.y)}`,
    head: isBlocked ? stopBar(control, end) : arrowHead(control, end),
    tail: corner(from),
    tip: corner(to),
  }
}

/** An arrow below two areas that something else joins already. */
export function arrowBelow(from: Area, to: Area, isBlocked = false): Drawn {
  const start = { x: from.x + from.width / 2, y: from.y + from.height + INSET }
  const end = { x: to.x + to.width / 2, y: to.y + to.height + INSET }
  const control = { x: (start.x + end.x) / 2, y: Math.max(start.y, end.y) + 44 }
  return {
    path: `M${tenth(start.x)},${tenth(start.y)}Q${tenth(control.x)},${tenth(control.y)} ${tenth(end.x)},${tenth(end.y)}`,
    head: isBlocked ? stopBar(control, end) : arrowHead(control, end),
    tail: corner(from),
    tip: corner(to),
  }
}

const middle = ({ x, y, width, height }: Area): Spot => ({ x: x + width / 2, y: y + height / 2 })
const corner = ({ x, y, width, height }: Area): Spot => ({
  x: x + width - 2,
  y: y + height - 2,
})

/** Where the line from the middle of an area towards a place crosses its border. */
function border(area: Area, towards: Spot): Spot {
  const { x, y } = middle(area)
  const [dx, dy] = [towards.x - x, towards.y - y]
  const part = Math.min(
    Math.max(0, area.width / 2 - INSET) / Math.abs(dx || Number.EPSILON),
    Math.max(0, area.height / 2 - INSET) / Math.abs(dy || Number.EPSILON),
    1,
  )
  return { x: x + dx * part, y: y + dy * part }
}

const tenth = (pixel: number) => Math.round(pixel * 10) / 10
