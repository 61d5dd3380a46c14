import { useRef } from 'react'

/** Letters typed faster than this belong together. */
const PAUSE = 800

/** Finds the name that what has been typed starts: its number, or any word of it; -1 where there is none. */
export function useFind(names: readonly string[]): (key: string) => number {
  const typed = useRef({ text: '', at: 0 })
  return (key) => {
    const now = performance.now()
    const before = now - typed.current.at < PAUSE ? typed.current.text : ''
    const text = (before + key).toLowerCase()
    typed.current = { text, at: now }
    return matching(names, text)
  }
}

function matching(names: readonly string[], text: string): number {
  const words = names.map((name) => name.toLowerCase().split(/\s+/))
  const exact = words.findIndex(([number]) => number === text)
  return exact >= 0
    ? exact
    : words.findIndex((parts) => parts.some((word) => word.startsWith(text)))
}
