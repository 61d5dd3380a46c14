import { beforeEach, expect, it } from 'vitest'
import {
  cover,
  createLecture,
  enlarge,
  lectureViewOf,
  nextTheme,
  toggle,
  uncover,
  type LectureStore,
} from '../../src/store/lecture.ts'
import { readLecture } from '../../src/format/lecture.ts'
import { FormatError } from '../../src/format/error.ts'

let store: LectureStore
beforeEach(() => {
  store = createLecture()
})

it('begins in the light theme, with nothing over it', () => {
  expect(lectureViewOf(store.getState())).toEqual({
    theme: 'light',
    zoom: 100,
    blank: null,
    spotlight: false,
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
  const text = JSON.stringify({ theme: 'light', zoom: 110, blank: null, spotlight: false })
  expect(() => readLecture(text)).toThrow(FormatError)
  expect(() => readLecture(text)).toThrow(/zoom/)
})
