import { useEffect, type RefObject } from 'react'
import type { Ref } from '../../derivation/quantity.ts'
import { useKept } from '../kept.ts'

/** Around what comes into view, in px. */
const MARGIN = 16

type Span = readonly [start: number, end: number]

/**
 * What a step is about comes into view, with its captions where there is room for them, or from its first caption on
 * where it is more than can be in view; a board that is all in view stays where it is.
 */
export function useReveal(stage: RefObject<HTMLElement | null>, focus: ReadonlySet<Ref>): void {
  const refs = useKept([...focus])
  useEffect(() => {
    if (stage.current === null) return
    for (const pane of [stage.current, ...stage.current.querySelectorAll('[data-across]')])
      reveal(pane)
  }, [stage, refs])
}

function reveal(pane: Element): void {
  const isTall = pane.scrollHeight > pane.clientHeight
  const isWide = pane.scrollWidth > pane.clientWidth
  const lit = [...pane.querySelectorAll('[data-key][data-on]')]
  if (lit.length === 0 || !(isTall || isWide)) return
  const view = pane.getBoundingClientRect()
  // In front of a room all is enlarged: rectangles are, too, but not what a pane scrolls by.
  const scale = view.width / pane.clientWidth || 1
  const within: Span = [view.top + MARGIN, view.bottom - MARGIN]
  const panels = spanOf(lit.flatMap((one) => one.closest('section') ?? []))
  const narrow = spanOf(lit)
  const room = within[1] - within[0]
  const isWhole = panels[1] - panels[0] <= room || narrow[1] - narrow[0] > room
  const top = shift(isWhole ? panels : narrow, within)
  const left = shift(spanOf(lit, 'across'), [view.left + MARGIN, view.right - MARGIN])
  if (top !== 0 || left !== 0)
    pane.scrollBy({ top: isTall ? top / scale : 0, left: isWide ? left / scale : 0 })
}

function spanOf(elements: readonly Element[], way: 'down' | 'across' = 'down'): Span {
  const all = elements.map((one) => one.getBoundingClientRect())
  return way === 'down'
    ? [Math.min(...all.map(({ top }) => top)), Math.max(...all.map(({ bottom }) => bottom))]
    : [Math.min(...all.map(({ left }) => left)), Math.max(...all.map(({ right }) => right))]
}

/** How far a span has to go until it is in view; its start where it is too large. */
function shift([start, end]: Span, [from, to]: Span): number {
  if (start < from) return start - from
  return end > to ? Math.min(start - from, end - to) : 0
}
