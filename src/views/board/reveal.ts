import { useEffect, type RefObject } from 'react'
import type { Ref } from '../../derivation/quantity.ts'
import { useKept } from '../kept.ts'

/** Around what comes into view, in px. */
const MARGIN = 16

/** What a step is about comes into view; a board that is all in view, or that the page scrolls, stays where it is. */
export function useReveal(stage: RefObject<HTMLElement | null>, focus: ReadonlySet<Ref>): void {
  const refs = useKept([...focus])
  useEffect(() => {
    const element = stage.current
    if (element === null || element.scrollHeight <= element.clientHeight) return
    const pane = element.getBoundingClientRect()
    const lit = [...element.querySelectorAll('[data-key][data-on]')].map((one) =>
      one.getBoundingClientRect(),
    )
    if (lit.length === 0) return
    const above = Math.min(...lit.map(({ top }) => top)) - pane.top - MARGIN
    const below = Math.max(...lit.map(({ bottom }) => bottom)) - pane.bottom + MARGIN
    if (above < 0) element.scrollBy({ top: above })
    else if (below > 0) element.scrollBy({ top: Math.min(above, below) })
  }, [stage, refs])
}
