import type { Derivation } from './lesson.ts'

/** Whether two pieces of plain data say the same. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const entries = Object.entries(a)
  const other: Readonly<Record<string, unknown>> = { ...b }
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => key in other && same(value, other[key]))
  )
}

/**
 * Derivation after derivation, with the steps that an edit has left alone kept as the same objects: most edits change
 * numbers only, and what is drawn from an unchanged step need not be drawn again.
 */
export function keeper(): (next: Derivation) => Derivation {
  let last: Derivation['steps'] = []
  return (next) => {
    const steps = next.steps.map((step, k) => {
      const before = last[k]
      return before && same(before, step) ? before : step
    })
    const isUnchanged = steps.length === last.length && steps.every((step, k) => step === last[k])
    last = isUnchanged ? last : steps
    return { ...next, steps: last }
  }
}
