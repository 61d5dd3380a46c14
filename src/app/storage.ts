import { savedOf, type Kept, type SessionStore } from '../store/session.ts'
import { lateWriter } from './late-writer.ts'

export const STORAGE_KEY = 'chalkgrad'

/** What an earlier visit has kept, or null; also where storage is blocked. */
export function readStorage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

/**
 * Keeps work and settings on this device, not every movement of the pointer. Only what differs from the untouched page is
 * work. Says once when it cannot.
 */
export function autosave(session: SessionStore, onFailure: () => void): void {
  let kept = savedOf(session.getState())
  const later = lateWriter(
    STORAGE_KEY,
    () => JSON.stringify({ state: kept, version: 1 }),
    onFailure,
  )
  session.subscribe((state) => {
    const now = savedOf(state)
    if (same(kept, now)) return
    kept = now
    later()
  })
}

function same(a: Kept, b: Kept): boolean {
  return shallow(a.settings, b.settings) && shallow(a.work, b.work) && a.setAside === b.setAside
}

/** Of objects whose fields stand in one order, as `savedOf` writes them. */
function shallow(a: object, b: object): boolean {
  const others: readonly unknown[] = Object.values(b)
  return Object.values(a).every((value, k) => value === others[k])
}
