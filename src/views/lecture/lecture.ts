import { createContext, useContext } from 'react'
import { useLectureOf, type LectureState, type LectureStore } from '../../store/lecture.ts'

/** The lecture on view. */
export const LectureContext = createContext<LectureStore | null>(null)

export function useLectureStore(): LectureStore {
  const store = useContext(LectureContext)
  if (store === null) throw new Error('A view is rendered outside of <LectureContext>.')
  return store
}

/** One stored value of the lecture. */
export function useLecture<T>(selector: (state: LectureState) => T): T {
  return useLectureOf(useLectureStore(), selector)
}
