import type { Options } from '../../../derivation/options.ts'
import type { Spoken } from '../told.ts'

/** The place of the term that the reader has chosen to work in full, or the first. */
export function chosenOf(terms: readonly Spoken[], { selected }: Options): number {
  return Math.max(
    0,
    terms.findIndex(({ id }) => selected.includes(id)),
  )
}
