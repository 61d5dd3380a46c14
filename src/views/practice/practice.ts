import { createContext, useContext } from 'react'
import type { Lesson } from '../../derivation/lesson.ts'
import type { Blank, Practising } from '../../derivation/practice.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Options } from '../../derivation/options.ts'
import type { Exercise } from '../../store/practice.ts'
import type { ProblemSet } from '../../practice/problem-set.ts'
import { problemOf, type Problem } from '../../practice/problem.ts'
import { usePracticeOf, type PracticeState, type PracticeStore } from '../../store/practice.ts'

/** What the views of the practice mode read. */
export interface PracticeDesk {
  readonly store: PracticeStore
  readonly lesson: string
  readonly practising: Practising
  readonly params: object
  readonly options: Options
  readonly derive: Lesson['derive']
  /** Whether a right number of some problem says that the right rule was followed. */
  readonly exposes: (problem: Problem, blank: Blank) => boolean
  /** The problem on view, with everything that may be asked of it. */
  readonly problem: Problem
  /** The address under which the students of a class find their exercises. */
  readonly setLink: (set: ProblemSet) => string
  /** Progress as a file. A file that cannot be read says why. */
  readonly file: {
    write(state: PracticeState): string
    read(text: string): Pick<PracticeState, 'progress'> | { readonly wrong: Localized }
  }
  /** Opens another problem of the lesson. */
  onOpen(params: object): void
  /** Opens a problem that was begun earlier, perhaps of another lesson; false where it is damaged. */
  onResume(problem: { readonly lesson: string; readonly params: object }): Promise<boolean>
}

export const PracticeContext = createContext<PracticeDesk | null>(null)

export function usePractice(): PracticeDesk {
  const desk = useContext(PracticeContext)
  if (desk === null) throw new Error('A view is rendered outside of <PracticeContext>.')
  return desk
}

/** Another problem of the lesson, in the notation on view. */
export function problemFor(desk: PracticeDesk, params: object): Problem {
  const { practising, options, derive } = desk
  return problemOf(practising, params, options, derive(params, options))
}

/** One stored value of what has been practised. */
export function usePractised<T>(selector: (state: PracticeState) => T): T {
  return usePracticeOf(usePractice().store, selector)
}

/** The exercise that is worked on; views that need it are shown with it only. */
export function useExercise(): Exercise {
  const exercise = usePractised((state) => state.exercise)
  if (exercise === null) throw new Error('A view of an exercise is rendered without one.')
  return exercise
}
