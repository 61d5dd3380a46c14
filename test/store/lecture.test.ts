import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  cover,
  createLecture,
  enlarge,
  lectureViewOf,
  nextTheme,
  resetClock,
  toggle,
  toggleClock,
  uncover,
  type LectureStore,
} from '../../src/store/lecture.ts'
import { readLecture } from '../../src/format/lecture.ts'
import { FormatError } from '../../src/format/error.ts'

let store: LectureStore
beforeEach(() => {
  store = createLecture()
})

afterEach(() => vi.useRealTimers())

it('begins in the light theme, with nothing over it', () => {
  expect(lectureViewOf(store.getState())).toEqual({
    theme: 'light',
    zoom: 100,
    blank: null,
    spotlight: false,
    since: null,
    past: 0,
    plan: null,
    poll: null,
    ballots: {},
  })
})

it('covers and uncovers with the same key, and goes from black to white', () => {
  cover(store, 'black')
  expect(store.getState().blank).toBe('black')
  cover(store, 'white')
  expect(store.getState().blank).toBe('white')
  cover(store, 'white')
  expect(store.getState().blank).toBeNull()
})

it('zooms by 100, 125, 150 and 200 percent, and stays at both ends', () => {
  const seen = [1, 1, 1, 1, -1, -1, -1, -1].map((by) => {
    enlarge(store, by > 0 ? 1 : -1)
    return store.getState().zoom
  })
  expect(seen).toEqual([125, 150, 200, 200, 150, 125, 100, 100])
})

it('goes round light, dark and high contrast', () => {
  const seen = [0, 1, 2].map(() => {
    nextTheme(store)
    return store.getState().theme
  })
  expect(seen).toEqual(['dark', 'contrast', 'light'])
})

it('ends the cover first, then the pointer spot, and says when there is nothing to end', () => {
  toggle(store, 'spot')
  cover(store, 'black')
  expect(uncover(store)).toBe(true)
  expect(store.getState()).toMatchObject({ blank: null, spot: true })
  expect(uncover(store)).toBe(true)
  expect(store.getState().spot).toBe(false)
  expect(uncover(store)).toBe(false)
})

it('counts the time that its clock ran, not the breaks', () => {
  vi.useFakeTimers({ now: 1000 })
  toggleClock(store)
  vi.setSystemTime(61_000)
  toggleClock(store)
  vi.setSystemTime(500_000)
  expect(store.getState()).toMatchObject({ since: null, past: 60_000 })
  toggleClock(store)
  expect(store.getState()).toMatchObject({ since: 500_000, past: 60_000 })
})

it('sets its clock to 0 and lets it run on', () => {
  vi.useFakeTimers({ now: 1000 })
  toggleClock(store)
  vi.setSystemTime(61_000)
  resetClock(store)
  expect(store.getState()).toMatchObject({ since: 61_000, past: 0 })
  toggleClock(store)
  resetClock(store)
  expect(store.getState()).toMatchObject({ since: null, past: 0 })
})

it('keeps what outlives a reload, and reads it back', () => {
  cover(store, 'white')
  enlarge(store, 1)
  toggle(store, 'spotlight')
  toggle(store, 'spot')
  const kept = readLecture(JSON.stringify(lectureViewOf(store.getState())))
  expect(createLecture(kept).getState()).toMatchObject({
    blank: 'white',
    zoom: 125,
    spotlight: true,
    spot: false,
  })
})

it('names what is damaged in it', () => {
  const text = JSON.stringify({ ...lectureViewOf(store.getState()), zoom: 110 })
  expect(() => readLecture(text)).toThrow(FormatError)
  expect(() => readLecture(text)).toThrow(/zoom/)
})
