export const LOCALES = ['en', 'zh', 'ko'] as const
export type Locale = (typeof LOCALES)[number]

/** Each language says its own name, for those who cannot read the others. */
export const LANGUAGE: Readonly<Record<Locale, string>> = {
  en: 'English',
  zh: '中文',
  ko: '한국어',
}

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
