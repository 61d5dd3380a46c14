import type { Kink } from '../../../derivation/explore.ts'
import { localized } from '../../../i18n/localized.ts'
import { Sentence } from '../Sentence.tsx'
import { KINKS, MORE } from './words.ts'

/** So many are listed. */
const LISTED = 5

/** Where the slope jumps, in words. */
export function Kinks({ kinks, x }: { readonly kinks: readonly Kink[]; readonly x: string }) {
  if (kinks.length === 0) return null
  const listed = kinks.slice(0, LISTED)
  const items = listed.map(({ tex }, k) => `$${tex} = 0$ – $${x}$ = {k${k}}`)
  const rest = kinks.length - listed.length
  const text = localized(
    (locale) => KINKS([...items, ...(rest > 0 ? [MORE(rest)[locale]] : [])].join('; '))[locale],
  )
  return (
    <p>
      <Sentence text={text} values={Object.fromEntries(listed.map(({ at }, k) => [`k${k}`, at]))} />
    </p>
  )
}
