import type { Derivation } from '../../derivation/lesson.ts'
import { filled } from '../../derivation/prose.ts'
import type { Locale } from '../../i18n/localized.ts'

/** The problem in words, as its first step puts it: the question, and what holds from the start. */
export function taskOf({ steps, quantities }: Derivation, locale: Locale, digits: number): string {
  const [first] = steps
  return [first?.goal, first?.because]
    .flatMap((text) => (text ? [filled(text[locale], quantities, digits)] : []))
    .join(' ')
}
