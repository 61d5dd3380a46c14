import { useSyncExternalStore } from 'react'

/** Sizes of a lecture are given for a projector of 16:9, so that a chain of five factors fits into a line. */
const WIDE = { lines: 1080, width: 1920 }
/** Up to this proportion a line of factors wraps, and sizes follow the height. */
const NARROW = 3 / 2
const SQUARE = { lines: 1080, width: 1440 }
/** A screen held upright shows the drawing above the equations. */
const UPRIGHT = { lines: 1700, width: 900 }
/** On a phone nothing gets smaller than it is in other modes. */
const LEAST = 0.5

/** How many CSS px one line of the projector is in this window. */
export function useUnit(): number {
  return useSyncExternalStore(onResize, unit, () => 1)
}

function unit(): number {
  const { innerWidth, innerHeight } = window
  const proportion = innerWidth / innerHeight
  const { lines, width } = proportion < 1 ? UPRIGHT : proportion <= NARROW ? SQUARE : WIDE
  return Math.max(LEAST, Math.min(innerHeight / lines, innerWidth / width))
}

function onResize(notify: () => void): () => void {
  window.addEventListener('resize', notify)
  return () => window.removeEventListener('resize', notify)
}
