const STORAGE_KEY = 'chalkgrad-presenter'

/** The presenter of this tab's lecture, as it was before a reload; null where there was none. */
export function readIdentity(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY)
  } catch {
    // Blocked: the presenter makes itself known.
    return null
  }
}

/** Keeps, or with null forgets, the presenter for as long as the tab is open. */
export function keepIdentity(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(STORAGE_KEY)
    else sessionStorage.setItem(STORAGE_KEY, id)
  } catch {
    // See above.
  }
}

export function newIdentity(): string {
  return Math.random().toString(36).slice(2)
}

/** What messages between a lecture and its presenter go by, and the name of the presenter's window. */
export function nameOf(id: string): string {
  return `chalkgrad-presenter-${id}`
}
