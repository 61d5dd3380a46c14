import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { LECTURE_THEMES, ZOOMS, type LectureView } from '../format/lecture.ts'

export { ZOOMS, type LectureView } from '../format/lecture.ts'
export type { Command } from '../format/presenter.ts'

/** A lecture apart from the session: what is on the wall, and no part of anybody's work. */
export interface LectureState extends LectureView {
  /** The soft disc that follows the mouse. */
  readonly spot: boolean
  /** The code that opens the step on the phones of a room. */
  readonly code: boolean
  /** The next Escape leaves. */
  readonly isLeaving: boolean
}

export type LectureStore = StoreApi<LectureState>

const START: LectureView = {
  theme: 'light',
  zoom: 100,
  blank: null,
  spotlight: false,
  since: null,
  past: 0,
  plan: null,
  poll: null,
  ballots: {},
}

export function createLecture(start: LectureView = START): LectureStore {
  return createStore<LectureState>()(() => ({
    ...start,
    spot: false,
    code: false,
    isLeaving: false,
  }))
}

/** The part that outlives a reload. */
export function lectureViewOf(state: LectureState): LectureView {
  const { theme, zoom, blank, spotlight, since, past, plan, poll, ballots } = state
  return { theme, zoom, blank, spotlight, since, past, plan, poll, ballots }
}

export function useLectureOf<T>(store: LectureStore, selector: (state: LectureState) => T): T {
  return useStore(store, selector)
}

/** Covers the screen; a second time, or null, uncovers it. */
export function cover(store: LectureStore, blank: LectureView['blank']): void {
  store.setState((state) => ({ blank: state.blank === blank ? null : blank }))
}

/** Larger equations, or smaller ones; stays at the ends. */
export function enlarge(store: LectureStore, by: 1 | -1): void {
  store.setState(({ zoom }) => ({ zoom: ZOOMS[ZOOMS.indexOf(zoom) + by] ?? zoom }))
}

export function toggle(store: LectureStore, what: 'spotlight' | 'spot' | 'code'): void {
  store.setState((state) => ({ [what]: !state[what] }))
}

export function nextTheme(store: LectureStore): void {
  store.setState(({ theme }) => ({
    theme: LECTURE_THEMES[(LECTURE_THEMES.indexOf(theme) + 1) % LECTURE_THEMES.length] ?? theme,
  }))
}

/** Whether Escape had something to end: what lies over the lecture, first the topmost. */
export function uncover(store: LectureStore): boolean {
  const { spot, code, blank } = store.getState()
  if (blank === null && !code && !spot) return false
  store.setState(blank !== null ? { blank: null } : code ? { code: false } : { spot: false })
  return true
}

/** Starts the clock of the lecture, or stops it. */
export function toggleClock(store: LectureStore): void {
  const now = Date.now()
  store.setState(({ since, past }) =>
    since === null ? { since: now } : { since: null, past: past + now - since },
  )
}

/** Sets the clock of the lecture to 0; it goes on if it ran. */
export function resetClock(store: LectureStore): void {
  const now = Date.now()
  store.setState(({ since }) => ({ since: since === null ? null : now, past: 0 }))
}

/** Goes to an item of a plan; null leaves the plan, and the step stays on view. */
export function follow(store: LectureStore, plan: LectureView['plan']): void {
  store.setState({ plan })
}
