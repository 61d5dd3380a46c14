import { useCallback, useMemo } from 'react'
import type { Blank } from '../../derivation/practice.ts'
import type { Attempt, Exercise, Progress } from '../../store/practice.ts'
import { readAnswer, type Answer } from '../../practice/answer.ts'
import { idsFor, namesFor, type IdsOf } from '../../practice/names.ts'
import { attempt, closed, openIn } from '../../practice/exercise.ts'
import { afterExercise, afterFilling } from '../../practice/fading.ts'
import { huntOf } from '../../practice/slip-hunt.ts'
import { isAccepted, type Verdict } from '../../practice/verdict.ts'
import { useScene } from '../desk.ts'
import { diagnosed } from './diagnosis.ts'
import { usePractice, type PracticeDesk } from './practice.ts'

/** Reads the names of quantities in the notation on view. */
export function useNames(): IdsOf {
  const { quantities } = useScene().derivation
  const { sample } = usePractice().options
  return useMemo(() => idsFor(quantities, sample), [quantities, sample])
}

/** Reads what is typed into a blank; a name before the equals sign may be that of another quantity. */
export function useReader({ quantity }: Blank): (typed: string) => Answer {
  const { quantities } = useScene().derivation
  const { options } = usePractice()
  return useMemo(() => {
    const nameOf = namesFor(quantities, options.sample, quantity)
    return (typed) => readAnswer(typed, nameOf)
  }, [quantities, options.sample, quantity])
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
  practice: PracticeDesk,
  blank: Blank,
  typed: string,
  answer: Answer,
): Verdict | null {
  const { store, problem } = practice
  const { exercise, progress } = store.getState()
  if (!exercise || answer.kind !== 'number') return null
  const verdict = diagnosed(problem, blank, answer, exercise, progress)
  if (verdict.kind === 'more-digits') return verdict
  const made = attemptOf(typed, answer.value, verdict)
  const tried = attempt(exercise, blank.quantity, made)
  store.setState(
    isAccepted(verdict) ? filled(practice, progress, tried, blank) : { exercise: tried },
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
  { problem, exposes }: PracticeDesk,
  progress: Progress,
  worked: Exercise,
  blank: Blank,
): { readonly progress: Progress; readonly exercise: Exercise } {
  const exercise = closed(worked, problem.blanks)
  // a slip that is put right speaks for the skill that it offends against
  const skill = huntOf(problem, exercise)?.mistake.skill ?? blank.skill
  const about = { ...blank, skill }
  const after = afterFilling(progress, about, exercise, exposes(problem, about))
  const isOver = openIn(exercise).length === 0 && !exercise.slip
  return { exercise, progress: isOver ? afterExercise(after, exercise) : after }
}
