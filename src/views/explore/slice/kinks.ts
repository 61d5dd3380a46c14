import type { Kink } from '../../../derivation/explore.ts'
import { localized } from '../../../i18n/localized.ts'
import type { Remark } from '../remark.ts'
import { KINK, KINKS, MORE, SEPARATOR } from './words.ts'

/** So many are listed. */
const LISTED = 5

/** Where the slope jumps, in words; none where it does not. */
export function kinksNote(kinks: readonly Kink[], x: string): readonly Remark[] {
  if (kinks.length === 0) return []
  const listed = kinks.slice(0, LISTED)
  const rest = kinks.length - listed.length
  const items = [
    ...listed.map(({ tex }, k) => KINK(tex, x, `k${k}`)),
    ...(rest > 0 ? [MORE(rest)] : []),
  ]
  const list = localized((locale) => items.map((item) => item[locale]).join(SEPARATOR[locale]))
  return [
    {
      text: localized((locale) => KINKS(list[locale])[locale]),
      values: Object.fromEntries(listed.map(({ at }, k) => [`k${k}`, at])),
    },
  ]
}
