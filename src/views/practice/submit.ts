import { useCallback, useMemo } from 'react'
import type { Blank } from '../../derivation/practice.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Attempt, Exercise, Progress } from '../../format/practice.ts'
import { naming } from '../../format/naming.ts'
import { readAnswer, type Answer, type NameOf } from '../../practice/answer.ts'
import { attempt, closed, openIn } from '../../practice/exercise.ts'
import { afterExercise, afterFilling } from '../../practice/fading.ts'
import type { Problem } from '../../practice/problem.ts'
import { huntOf } from '../../practice/slip-hunt.ts'
import { isAccepted, type Verdict } from '../../practice/verdict.ts'
import { useScene } from '../desk.ts'
import { diagnosed } from './diagnosis.ts'
import { usePractice, type PracticeDesk } from './practice.ts'

/** The quantities that a typed name may stand for. */
export function useNames(): (name: string) => readonly QuantityId[] {
  const { quantities } = useScene().derivation
  const { sample } = usePractice().options
  return useMemo(() => {
    const named = naming(quantities, `s[${sample + 1}].`)
    return (name) => {
      const found = named(name)
      return found.kind === 'none' ? [] : found.kind === 'one' ? [found.id] : found.ids
    }
  }, [quantities, sample])
}

/** Reads what is typed into a blank; a name before the equals sign may be that of another quantity. */
export function useReader({ quantity }: Blank): (typed: string) => Answer {
  const namesOf = useNames()
  return useMemo(() => {
    const nameOf: NameOf = (name) => {
      const ids = namesOf(name)
      return ids.includes(quantity) ? 'own' : ids[0]
    }
    return (typed) => readAnswer(typed, nameOf)
  }, [namesOf, quantity])
}

export function useSubmit(blank: Blank): (typed: string) => Verdict | null {
  const practice = usePractice()
  const read = useReader(blank)
  return useCallback(
    (typed) => submit(practice, blank, typed, read(typed)),
    [practice, blank, read],
  )
}

/** Judges an answer, notes it down, and says whether the blank is filled. What is no number is no attempt. */
export function submit(
  { store, problem }: PracticeDesk,
  blank: Blank,
  typed: string,
  answer: Answer,
): Verdict | null {
  const { exercise, progress } = store.getState()
  if (!exercise || answer.kind !== 'number') return null
  const verdict = diagnosed(problem, blank, answer, exercise, progress)
  if (verdict.kind === 'more-digits') return verdict
  const made = attemptOf(typed, answer.value, verdict)
  const tried = attempt(exercise, blank.quantity, made)
  store.setState(
    isAccepted(verdict) ? filled(problem, progress, tried, blank) : { exercise: tried },
  )
  return verdict
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
  problem: Problem,
  progress: Progress,
  worked: Exercise,
  blank: Blank,
): { readonly progress: Progress; readonly exercise: Exercise } {
  const exercise = closed(worked, problem.blanks)
  const exposes = exercise.origin.kind === 'companion'
  // a slip that is put right speaks for the skill that it offends against
  const skill = huntOf(problem, exercise)?.mistake.skill ?? blank.skill
  const after = afterFilling(progress, { ...blank, skill }, exercise, exposes)
  const isOver = openIn(exercise).length === 0 && !exercise.slip
  return { exercise, progress: isOver ? afterExercise(after, exercise) : after }
}
