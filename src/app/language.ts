import { useEffect, useState } from 'react'
import type { Locale } from '../i18n/localized.ts'
import type { Strings } from '../i18n/words.ts'
import type { SessionStore } from '../store/session.ts'
import { useSessionOf } from '../store/use.ts'
import { loadLanguage } from './start.ts'

/** The words and their language, which change together once another language has arrived. */
export function useLanguage(
  session: SessionStore,
  first: Strings,
): { locale: Locale; strings: Strings } {
  const wanted = useSessionOf(session, (s) => s.locale)
  const [language, setLanguage] = useState({ locale: wanted, strings: first })
  useEffect(() => {
    if (wanted === language.locale) return undefined
    let isStale = false
    void loadLanguage(wanted).then((strings) => {
      if (!isStale) setLanguage({ locale: wanted, strings })
    })
    return () => {
      isStale = true
    }
  }, [wanted, language])
  useEffect(() => {
    document.documentElement.lang = language.locale
  }, [language])
  return language
}
