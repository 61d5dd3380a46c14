import { createContext, useContext } from 'react'
import type { Editing, Lesson } from '../../derivation/lesson.ts'

/** The lesson's own ways to make another version of the problem and to work it out. */
export type Bench = Pick<Lesson, 'defaults' | 'derive'> &
  Pick<Editing, 'controls' | 'field' | 'set'>

/** Null until the editing part of the lesson has arrived. */
export const BenchContext = createContext<Bench | null>(null)

export function useBench(): Bench | null {
  return useContext(BenchContext)
}
