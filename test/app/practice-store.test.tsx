import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openPractice } from '../../src/app/practice-store.ts'
import { readPractice, writePractice } from '../../src/format/practice.ts'
import { NEWCOMER } from '../../src/practice/fading.ts'

const KEY = 'chalkgrad-practice'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})

/** Another window of the same device writes what was practised there. */
function writtenElsewhere(rounds: number): void {
  const text = writePractice({ progress: { ...NEWCOMER, stage: 4, rounds }, exercise: null })
  localStorage.setItem(KEY, text)
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: text }))
}

const written = () => readPractice(localStorage.getItem(KEY) ?? '').progress

it('goes on from the progress that another window has made, and writes nothing of its own', () => {
  const { store } = openPractice(() => undefined)
  writtenElsewhere(7)
  expect(store.getState().progress).toMatchObject({ stage: 4, rounds: 7 })
  localStorage.removeItem(KEY)
  vi.runAllTimers()
  expect(localStorage.getItem(KEY)).toBeNull()

  store.setState(({ progress }) => ({ progress: { ...progress, rounds: 8 } }))
  vi.runAllTimers()
  expect(written()).toMatchObject({ stage: 4, rounds: 8 })
})

it('keeps its own progress where another window has written what cannot be read', () => {
  const { store } = openPractice(() => undefined)
  const { progress } = store.getState()
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: '{"version":99}' }))
  dispatchEvent(new StorageEvent('storage', { key: 'other', newValue: 'x' }))
  expect(store.getState().progress).toEqual(progress)
})
