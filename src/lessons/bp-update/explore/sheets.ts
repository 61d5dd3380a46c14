import { ofSample } from '../../../derivation/quantity.ts'
import type { Sheets } from '../../../derivation/sheet.ts'
import { naming } from '../../../format/naming.ts'
import { readSheet } from '../../../format/sheet.ts'
import { samplesOf, type Example } from '../../../model/example.ts'
import { LIBRARY, publishedOf } from '../library/index.ts'
import { refsOf } from './refs.ts'
import { variantsOf } from './variants.ts'

/** Published sheets, and the reader of those that are typed or pasted. */
export const sheets: Sheets<Example> = {
  library: LIBRARY,
  published: publishedOf,
  variants: variantsOf,
  refs: refsOf,
  reader: (quantities, params, { sample }) => {
    // a name for a number with the other sign would be read as the quantity itself
    const known = (publishedOf(params)?.entry.values ?? []).filter(({ negated }) => !negated)
    const aliases = known.map(({ name, quantity }) => [name, quantity] as const)
    const s = Math.min(sample, samplesOf(params).length - 1)
    const named = naming(quantities, ofSample(s), aliases)
    return (text) => readSheet(text, named)
  },
}
