import { useState } from 'react'

/**
 * A piece of plain data, as the same object for as long as it says the same: an edit changes numbers, and what is drawn
 * from a piece that holds none need not be drawn again. The browser writes JSON faster than a loop of ours compares.
 */
export function useKept<T extends object>(value: T): T {
  const [kept, setKept] = useState(value)
  if (kept === value || written(kept) === written(value)) return kept
  setKept(value)
  return value
}

/** What is kept is compared at every edit, and written once. */
const WRITTEN = new WeakMap<object, string>()

function written(value: object): string {
  const known = WRITTEN.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(value)
  WRITTEN.set(value, text)
  return text
}
