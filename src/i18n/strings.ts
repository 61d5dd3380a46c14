import type { Locale } from './localized.ts'
import type { en } from './en.ts'

/** The words of the interface: English is the model that the other languages must match in full. */
export type Strings = typeof en

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
