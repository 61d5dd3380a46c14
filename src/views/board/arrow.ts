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

/** How high a wire bows over what lies between its ends. */
export const BOW = 62

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
    path: `M${spot(start)}Q${spot(control)} ${spot(end)}`,
    head: isBlocked ? stopBar(control, end) : arrowHead(control, end),
    tail: corner(from),
    tip: corner(to),
  }
}

/** From a straight wire between two areas, so that its label stays free. */
const ASIDE = 15

/** An arrow beside the wire that joins two areas already: below a straight one, above one that bows. */
export function arrowBeside(from: Area, to: Area, bows: boolean, isBlocked = false): Drawn {
  const [a, b] = [middle(from), middle(to)]
  const ends = { tail: corner(from), tip: corner(to) }
  if (bows) {
    const [start, end] = [
      { x: a.x, y: from.y - INSET },
      { x: b.x, y: to.y - INSET },
    ]
    const height = Math.min(start.y, end.y) - BOW - ASIDE
    const bend = { x: end.x, y: height }
    return {
      path: `M${spot(start)}C${spot({ x: start.x, y: height })} ${spot(bend)} ${spot(end)}`,
      head: (isBlocked ? stopBar : arrowHead)({ x: end.x, y: height }, end),
      ...ends,
    }
  }
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const side = b.x < a.x || (b.x === a.x && b.y > a.y) ? -ASIDE : ASIDE
  const [nx, ny] = [(-(b.y - a.y) / length) * side, ((b.x - a.x) / length) * side]
  const shifted = ({ x, y }: Spot) => ({ x: x + nx, y: y + ny })
  const [start, end] = [shifted(border(from, b, -INSET)), shifted(border(to, a, -INSET))]
  return {
    path: `M${spot(start)}L${spot(end)}`,
    head: (isBlocked ? stopBar : arrowHead)(start, end),
    ...ends,
  }
}

const spot = ({ x, y }: Spot) => `${tenth(x)},${tenth(y)}`
const middle = ({ x, y, width, height }: Area): Spot => ({ x: x + width / 2, y: y + height / 2 })
const corner = ({ x, y, width, height }: Area): Spot => ({
  x: x + width - 2,
  y: y + height - 2,
})

/** Where the line from the middle of an area towards a place crosses its border. */
function border(area: Area, towards: Spot, inset = INSET): Spot {
  const { x, y } = middle(area)
  const [dx, dy] = [towards.x - x, towards.y - y]
  const part = Math.min(
    Math.max(0, area.width / 2 - inset) / Math.abs(dx || Number.EPSILON),
    Math.max(0, area.height / 2 - inset) / Math.abs(dy || Number.EPSILON),
    1,
  )
  return { x: x + dx * part, y: y + dy * part }
}

const tenth = (pixel: number) => Math.round(pixel * 10) / 10
