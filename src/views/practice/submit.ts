import { useCallback, useMemo } from 'react'
import type { Blank } from '../../derivation/practice.ts'
import type { Attempt, Exercise, Progress } from '../../store/practice.ts'
import { readAnswer, type Answer } from '../../practice/answer.ts'
import { namesFor } from '../../practice/names.ts'
import { attempt, openIn } from '../../practice/exercise.ts'
import { afterExercise, afterFilling } from '../../practice/fading.ts'
import { isAccepted, type Verdict } from '../../practice/verdict.ts'
import { useScene } from '../desk.ts'
import { diagnosed } from './diagnosis.ts'
import { usePractice } from './practice.ts'

/** Reads what is typed into a blank; a name before the equals sign may be that of another quantity. */
export function useReader({ quantity }: Blank): (typed: string) => Answer {
  const { quantities } = useScene().derivation
  const { options } = usePractice()
  return useMemo(() => {
    const nameOf = namesFor(quantities, options.sample, quantity)
    return (typed) => readAnswer(typed, nameOf)
  }, [quantities, options.sample, quantity])
}

/** Judges an answer, notes it down, and says whether the blank is filled. What is no number is no attempt. */
export function useSubmit(blank: Blank): (typed: string) => Verdict | null {
  const { store, problem } = usePractice()
  const read = useReader(blank)
  return useCallback(
    (typed) => {
      const { exercise, progress } = store.getState()
      const answer = read(typed)
      if (!exercise || answer.kind !== 'number') return null
      const verdict = diagnosed(problem, blank, answer, exercise, progress)
      if (verdict.kind === 'more-digits') return verdict
      const made = attemptOf(typed, answer.value, verdict)
      const tried = attempt(exercise, blank.quantity, made)
      store.setState(isAccepted(verdict) ? filled(progress, tried, blank) : { exercise: tried })
      return verdict
    },
    [store, problem, blank, read],
  )
}

function attemptOf(typed: string, value: number, verdict: Verdict): Attempt {
  return {
    typed,
    value,
    outcome: !isAccepted(verdict) ? 'wrong' : verdict.kind === 'consistent' ? 'follows' : 'right',
    mistakes: verdict.kind === 'mistake' ? [verdict.mistake] : [],
  }
}

/** The exercise and the progress once a blank has been filled, and the whole exercise perhaps with it. */
export function filled(
  progress: Progress,
  exercise: Exercise,
  blank: Blank,
): { readonly progress: Progress; readonly exercise: Exercise } {
  const exposes = exercise.origin.kind === 'companion'
  const after = afterFilling(progress, blank, exercise, exposes)
  const isOver = openIn(exercise).length === 0
  return { exercise, progress: isOver ? afterExercise(after, exercise) : after }
}
