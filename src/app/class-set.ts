import { createStore } from 'zustand/vanilla'
import { writeAddress } from '../format/address.ts'
import { writeSet, type LinkedSet } from '../format/set-link.ts'

/** The problem set that a link has opened, until its student has a name. */
export const invitation = createStore<{ readonly set: LinkedSet | null }>()(() => ({ set: null }))

/** The address under which the students of a class find their exercises. */
export function setLinkOf(
  lesson: string,
  params: Readonly<Record<string, string>>,
  set: LinkedSet,
): string {
  const hash = writeAddress({ lesson, params, mode: 'practice', set: writeSet(set) })
  return new URL(hash, location.href).href
}
