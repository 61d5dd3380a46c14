export const LOCALES = ['en', 'zh', 'ko'] as const
export type Locale = (typeof LOCALES)[number]

/** A text in every language, side by side, so that a missing one is a type error. */
export type Localized = Readonly<Record<Locale, string>>

/** One text built for every language. */
export function localized(text: (locale: Locale) => string): Localized {
  return { en: text('en'), zh: text('zh'), ko: text('ko') }
}

/** What is written the same in every language: a formula, a proper name. */
export function everywhere(text: string): Localized {
  return { en: text, zh: text, ko: text }
}
