/** Clear of the pointer and of what it points at. */
const GAP = 14
/** From the edge of the pane. */
const MARGIN = 8

/** Puts a card below and to the right of a point, or on the other side, always inside its pane. */
export function place(card: HTMLElement, x: number, y: number): void {
  const pane = card.offsetParent
  if (!pane) return
  card.style.left = `${beside(x, card.offsetWidth, pane.clientWidth)}px`
  card.style.top = `${beside(y, card.offsetHeight, pane.clientHeight)}px`
}

/** Where a box of a size starts along one axis, so that it stands beside a point and within the room. */
export function beside(point: number, size: number, room: number): number {
  const after = point + GAP
  const start = after + size + MARGIN <= room ? after : point - GAP - size
  return Math.max(MARGIN, Math.min(start, room - size - MARGIN))
}
