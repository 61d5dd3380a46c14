import { useMemo } from 'react'
import { SKILLS, type Blank, type Skill } from '../../derivation/practice.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Exercise, Progress } from '../../store/practice.ts'
import { readAnswer, type NumberAnswer } from '../../practice/answer.ts'
import { diagnose } from '../../practice/diagnose.ts'
import { fillingOf, hiddenIn } from '../../practice/exercise.ts'
import { blankOf, type Problem } from '../../practice/problem.ts'
import type { Sitting, Verdict } from '../../practice/verdict.ts'
import { useExercise, usePractice, usePractised } from './practice.ts'

/** What is to be said of the last number that was tried in a blank; worked out anew, never stored. */
export function useDiagnosis(blank: Blank): Verdict | null {
  const { problem } = usePractice()
  const exercise = useExercise()
  const progress = usePractised((state) => state.progress)
  return useMemo(() => {
    const last = fillingOf(exercise, blank.quantity).attempts.at(-1)
    const answer = last && readAnswer(last.typed)
    if (answer?.kind !== 'number') return null
    return diagnosed(problem, blank, answer, exercise, progress)
  }, [problem, blank, exercise, progress])
}

export function diagnosed(
  problem: Problem,
  blank: Blank,
  answer: NumberAnswer,
  exercise: Exercise,
  progress: Progress,
): Verdict {
  return diagnose(problem, blank, answer, sittingOf(problem, exercise, progress))
}

/** What is known of the reader: the numbers in the other boxes, and the slips so far. */
function sittingOf(problem: Problem, exercise: Exercise, { skills }: Progress): Sitting {
  const named = new Set<string>()
  const failed = new Set<Skill>()
  for (const [id, { attempts }] of Object.entries(exercise.fillings)) {
    for (const { mistakes } of attempts) for (const one of mistakes) named.add(one)
    if (attempts.some(({ outcome }) => outcome === 'wrong')) failed.add(blankOf(problem, id).skill)
  }
  for (const skill of SKILLS) if ((skills[skill]?.misses ?? 0) > 0) failed.add(skill)
  return { earlier: standing(problem, exercise), named: [...named], failed }
}

/** What stands in every place but those still empty: printed, or the last number that was tried. */
function standing({ blanks, right }: Problem, exercise: Exercise): ReadonlyMap<QuantityId, number> {
  const hidden = hiddenIn(blanks, exercise)
  return new Map(
    blanks.flatMap(({ quantity }) => {
      const { attempts, help } = fillingOf(exercise, quantity)
      const tried = help === 'answer' ? undefined : attempts.at(-1)?.value
      const value = tried ?? (hidden.has(quantity) ? undefined : right.get(quantity))
      return value === undefined ? [] : [[quantity, value] as const]
    }),
  )
}
