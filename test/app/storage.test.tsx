import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lessonOf, startOf } from '../../src/app/start.ts'
import { autosave, readStorage } from '../../src/app/storage.ts'
import { readSaved } from '../../src/format/saved.ts'
import { createSession } from '../../src/store/session.ts'

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
})

function open() {
  const session = createSession(startOf(lessonOf('')))
  autosave(session, vi.fn())
  return session
}

it('keeps nothing of an untouched page, nor of a pointer that moves over it', () => {
  const session = open()
  session.setState({ pointed: 'v11', message: 'Hello.' })
  vi.advanceTimersByTime(1000)
  dispatchEvent(new Event('pagehide'))
  expect(readStorage()).toBeNull()
})

it('keeps a step, a setting and what a link has set aside, as they are read again', () => {
  const session = open()
  const aside = startOf(lessonOf(''))
  session.setState({ step: 'path', digits: 9, setAside: aside })
  vi.advanceTimersByTime(1000)
  const saved = readSaved(readStorage() ?? '')
  expect(saved.work?.step).toBe('path')
  expect(saved.settings?.digits).toBe(9)
  expect(saved.setAside).toEqual(aside)
})

it('keeps that something was put back, too', () => {
  const session = open()
  session.setState({ step: 'path' })
  vi.advanceTimersByTime(1000)
  session.setState({ step: '' })
  vi.advanceTimersByTime(1000)
  expect(readSaved(readStorage() ?? '').work?.step).toBe('')
})
