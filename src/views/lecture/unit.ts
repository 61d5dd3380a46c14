import { useSyncExternalStore } from 'react'

/** Sizes of a lecture are given for a projector of this many lines; its narrowest picture is 4:3. */
const LINES = 1080
const NARROWEST = 1440
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
  const { lines, width } = innerHeight > innerWidth ? UPRIGHT : { lines: LINES, width: NARROWEST }
  return Math.max(LEAST, Math.min(innerHeight / lines, innerWidth / width))
}

function onResize(notify: () => void): () => void {
  window.addEventListener('resize', notify)
  return () => window.removeEventListener('resize', notify)
}
