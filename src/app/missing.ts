import { say } from '../store/actions.ts'
import type { SessionStore } from '../store/session.ts'
import { closeDialog } from './dialogs.ts'

/**
 * Says so where a part of the page cannot be fetched, because the connection has gone or a newer edition has taken its
 * place. A browser remembers that a module has failed: only a reload fetches it again.
 */
export function tellMissing(session: SessionStore): void {
  addEventListener('unhandledrejection', (event) => {
    if (!isOfFetching(event.reason)) return
    event.preventDefault()
    closeDialog()
    say(session, MISSING[session.getState().locale])
  })
}

/** In the words of Chromium, Firefox, Safari, and of the styles that come before a part. */
const FETCHING = /dynamically imported module|module script failed|preload CSS/
const isOfFetching = (reason: unknown) => reason instanceof Error && FETCHING.test(reason.message)

const MISSING = {
  en: 'A part of the page could not be loaded. Check the connection, then reload the page; your work is kept.',
  zh: '页面的一部分未能载入。请检查网络，然后刷新页面；你的内容会保留。',
  ko: '페이지의 일부를 불러오지 못했습니다. 연결을 확인한 뒤 새로 고치세요. 작업한 내용은 남아 있습니다.',
}
