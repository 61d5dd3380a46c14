import './styles/tokens.css'
import './styles/base.css'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { lessonOf, loadLanguage, startOf } from './app/start.ts'
import { autosave, readStorage } from './app/storage.ts'
import { en } from './i18n/en.ts'
import { say } from './store/actions.ts'
import { createSession, type SessionStore } from './store/session.ts'
import { loadLate } from './views/late.tsx'
import { adoptTypeset, loadTypesetting } from './views/typeset.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element #root.')

if (location.search.includes('presenter=')) {
  const { present } = await import('./app/presenter/present.ts')
  await present(root)
} else {
  const stored = readStorage()
  const isPrerendered = root.firstElementChild !== null
  const asksForMore = document.documentElement.classList.contains('pending') || !isPrerendered

  // The default in English is on the page already; anything else is made here.
  let session: SessionStore
  let strings = en
  const fail = async (error: unknown) => {
    const { crash } = await import('./app/crash.ts')
    crash(root, error)
  }
  const onUncaughtError = (error: unknown) => void fail(error)
  const wordsOf = () => strings.app

  if (asksForMore) {
    const { restore } = await import('./app/restore.ts')
    const { work, settings, setAside, message } = await restore(location.hash, stored)
    session = createSession(work, settings, setAside)
    const { locale } = session.getState()
    const [words] = await Promise.all([loadLanguage(locale), loadTypesetting()])
    strings = words
    if (message) say(session, message(words, locale))
    root.replaceChildren()
    createRoot(root, { onUncaughtError }).render(<App session={session} strings={words} />)
    document.documentElement.classList.remove('pending')
    void loadLate()
  } else {
    session = createSession(startOf(lessonOf('')))
    adoptTypeset(root)
    const page = root
    // In slices, so that a reader who scrolls or presses something is not kept waiting.
    startTransition(() => {
      hydrateRoot(page, <App session={session} strings={en} />, { onUncaughtError })
    })
    void loadTypesetting().then(loadLate)
  }

  autosave(session, () => say(session, wordsOf().storageFailed))
  session.subscribe(({ locale }, before) => {
    if (locale !== before.locale) void loadLanguage(locale).then((words) => (strings = words))
  })
  const [{ followAddress }, { tellMissing }] = await Promise.all([
    import('./app/follow.ts'),
    import('./app/missing.ts'),
  ])
  tellMissing(session)
  followAddress(session, (error) =>
    say(session, wordsOf().linkRefused(error.sentence[session.getState().locale])),
  )
}
