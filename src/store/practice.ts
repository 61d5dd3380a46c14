import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Practice } from '../format/practice.ts'

export type { Attempt, Exercise, Origin, Progress } from '../format/practice.ts'

/** What has been practised, apart from the session: another problem may be open beside it. */
export type PracticeState = Omit<Practice, 'version'>
export type PracticeStore = StoreApi<PracticeState>

export function createPractice(start: PracticeState): PracticeStore {
  return createStore<PracticeState>()(() => start)
}

export function usePracticeOf<T>(store: PracticeStore, selector: (state: PracticeState) => T): T {
  return useStore(store, selector)
}
