import type { PersistStorage, StorageValue } from 'zustand/middleware'
import type { Kept } from '../store/session.ts'
import { lateWriter } from './late-writer.ts'

const STORAGE_KEY = 'chalkgrad'

/** What an earlier visit has kept, or null; also where storage is blocked. */
export function readStorage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

/** Writes work and settings, not every movement of the pointer. Says once when it cannot. */
export function deviceStorage(onFailure: () => void): PersistStorage<Kept> {
  let kept: StorageValue<Kept> | undefined
  const later = lateWriter(STORAGE_KEY, () => JSON.stringify(kept), onFailure)
  return {
    getItem: () => null,
    setItem: (_, value) => {
      if (kept && same(kept.state, value.state)) return
      // the state of an untouched page is no work
      if (kept) later()
      kept = value
    },
    removeItem: () => undefined,
  }
}

function same(a: Kept, b: Kept): boolean {
  return shallow(a.settings, b.settings) && shallow(a.work, b.work) && a.setAside === b.setAside
}

/** Of objects whose fields stand in one order, as `savedOf` writes them. */
function shallow(a: object, b: object): boolean {
  const others: readonly unknown[] = Object.values(b)
  return Object.values(a).every((value, k) => value === others[k])
}
