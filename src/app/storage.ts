import type { PersistStorage, StorageValue } from 'zustand/middleware'
import type { Kept } from '../store/session.ts'

const STORAGE_KEY = 'chalkgrad'

/** How long to wait for more changes before writing. */
const PAUSE = 250

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
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasFailed = false

  const write = () => {
    clearTimeout(timer)
    timer = undefined
    if (kept === undefined) return
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(kept))
    } catch {
      if (!hasFailed) onFailure()
      hasFailed = true
    }
  }
  addEventListener('pagehide', () => {
    if (timer !== undefined) write()
  })
  return {
    getItem: () => null,
    setItem: (_, value) => {
      if (kept && same(kept.state, value.state)) return
      const isFirst = kept === undefined
      kept = value
      // the state of an untouched page is no work
      if (isFirst) return
      clearTimeout(timer)
      timer = setTimeout(write, PAUSE)
    },
    removeItem: () => undefined,
  }
}

function same(a: Kept, b: Kept): boolean {
  return shallow(a.settings, b.settings) && shallow(a.work, b.work) && a.setAside === b.setAside
}

function shallow(a: object, b: object): boolean {
  const other = new Map(Object.entries(b))
  return Object.entries(a).every(([key, value]) => other.get(key) === value)
}
