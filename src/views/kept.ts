import { useState } from 'react'

/**
 * A piece of plain data, as the same object for as long as it says the same: an edit changes numbers, and what is drawn
 * from a piece that holds none need not be drawn again. The browser writes JSON faster than a loop of ours compares.
 */
export function useKept<T extends object>(value: T): T {
  const [kept, setKept] = useState(value)
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept
  setKept(value)
  return value
}
