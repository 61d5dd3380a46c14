import { renderToString } from 'react-dom/server'
import { en } from '../i18n/en.ts'
import { createSession } from '../store/session.ts'
import { loadTypesetting } from '../views/typeset.tsx'
import { lessonOf, startOf } from './start.ts'
import { App } from './App.tsx'

/** The HTML of the first view, put into the page when it is built. */
export async function prerender(): Promise<string> {
  await loadTypesetting()
  return renderToString(<App session={createSession(startOf(lessonOf('')))} strings={en} />)
}
