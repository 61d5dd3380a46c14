import type { Locale } from './localized.ts'
import type { Strings } from './words.ts'

/** Loads a language; each is a chunk of its own. */
export async function loadStrings(locale: Locale): Promise<Strings> {
  switch (locale) {
    case 'en':
      return (await import('./en.ts')).en
    case 'zh':
      return (await import('./zh.ts')).zh
    case 'ko':
      return (await import('./ko.ts')).ko
  }
}
