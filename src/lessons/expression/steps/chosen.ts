import type { Options } from '../../../derivation/options.ts'
import type { Spoken } from '../told.ts'

/** The term that the reader has chosen to work in full, or the first. */
export function chosenOf(terms: readonly Spoken[], { selected }: Options): Spoken | undefined {
  return terms.find(({ id }) => selected.includes(id)) ?? terms[0]
}
