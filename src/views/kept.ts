import { useState } from 'react'

/**
 * A piece of plain data, as the same object for as long as it says the same: an edit changes numbers, and what is drawn
 * from a piece that holds none need not be drawn again. `part` is what of it counts, where that is not all. The browser
 * writes JSON faster than a loop of ours compares.
 */
export function useKept<T extends object>(value: T, part: (value: T) => unknown = whole): T {
  const [kept, setKept] = useState(value)
  if (kept === value || written(kept, part) === written(value, part)) return kept
  setKept(value)
  return value
}

const whole = (value: object): object => value

/** What is kept is compared at every edit, and written once: of one object it is always the same part that counts. */
const WRITTEN = new WeakMap<object, string>()

function written<T extends object>(value: T, part: (value: T) => unknown): string {
  const known = WRITTEN.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(part(value))
  WRITTEN.set(value, text)
  return text
}
