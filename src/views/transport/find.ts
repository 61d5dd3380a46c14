/** Letters typed faster than this belong together. */
const PAUSE = 1500

export interface Finder {
  /** The place of the name that starts with what has been typed: its number, or any word of it; -1 for none. */
  find(names: readonly string[], key: string): number
  /** Begins anew. */
  forget(): void
}

/** Finds by typing, as in any list of the system. */
export function createFinder(): Finder {
  let typed = ''
  let last = 0
  return {
    find(names, key) {
      const now = performance.now()
      typed = (now - last < PAUSE ? typed : '') + key.toLowerCase()
      last = now
      return matching(names, typed)
    },
    forget() {
      typed = ''
    },
  }
}

function matching(names: readonly string[], text: string): number {
  const words = names.map((name) => name.toLowerCase().split(/\s+/))
  const exact = words.findIndex(([number]) => number === text)
  return exact >= 0
    ? exact
    : words.findIndex((parts) => parts.some((word) => word.startsWith(text)))
}
