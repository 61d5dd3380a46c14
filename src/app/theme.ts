import { useEffect } from 'react'
import type { SessionStore } from '../store/session.ts'
import { useSessionOf } from '../store/use.ts'

/**
 * Puts the chosen theme, or the system's, on the page. The head script has done so for the first paint; a lecture has a
 * theme of its own.
 */
export function useTheme(session: SessionStore): void {
  const theme = useSessionOf(session, (s) => s.theme)
  const lectures = useSessionOf(session, (s) => s.mode === 'lecture')
  useEffect(() => {
    if (lectures) return undefined
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      const system = dark.matches ? 'dark' : 'light'
      document.documentElement.dataset['theme'] = theme === 'system' ? system : theme
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme, lectures])
}
