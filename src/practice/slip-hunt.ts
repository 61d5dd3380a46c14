import type { Mistake } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Exercise } from '../format/practice.ts'
import { OVER, turnTo } from './exercise.ts'
import type { Slip } from './find-the-slip.ts'
import { isSame } from './judge.ts'
import { numberOf, type Problem, type Solution } from './problem.ts'

/** The search for the first wrong line of a solution. */
export interface Hunt {
  readonly mistake: Mistake
  readonly written: Solution
  readonly first: QuantityId
  readonly chosen: readonly QuantityId[]
  readonly isFound: boolean
}

/** The exercise in which a slip is found and put right; it begins with nothing chosen. */
export function hunting(
  { mistake, first }: Slip,
  problem: Pick<Exercise, 'lesson' | 'origin' | 'level'> & { readonly params: object },
): Exercise {
  const { quantity } = first
  return {
    ...problem,
    params: { ...problem.params },
    asked: [quantity],
    // lit in the drawing once it is found
    current: OVER,
    fillings: {},
    slip: { mistake: mistake.id, chosen: [] },
  }
}

/** Undefined where no slip is looked for, or where the wrong rule is no longer known. */
export function huntOf(problem: Problem, { slip, asked }: Exercise): Hunt | undefined {
  const mistake = problem.mistakes.find(({ id }) => id === slip?.mistake)
  const [first] = asked
  if (slip === undefined || mistake === undefined || first === undefined) return undefined
  const { chosen } = slip
  const written = problem.wrong(mistake.id)
  return { mistake, written, first, chosen, isFound: chosen.at(-1) === first }
}

export function choose(exercise: Exercise, line: QuantityId): Exercise {
  const { slip, asked } = exercise
  if (!slip) return exercise
  const chosen = { ...exercise, slip: { ...slip, chosen: [...slip.chosen, line] } }
  return asked.includes(line) ? turnTo(chosen, line) : chosen
}

/** Lines that were wrongly taken for the first wrong one. */
export function missedLines({ slip, asked: [first] }: Exercise): number {
  return slip?.chosen.filter((line) => line !== first).length ?? 0
}

/**
 * What a line of the solution is: the first wrong one; right; rightly worked from wrong lines above; or worked by the
 * wrong rule again, further down.
 */
export type Line = 'first' | 'right' | 'follows' | 'again'

export function lineOf(problem: Problem, { written, first }: Hunt, line: QuantityId): Line {
  if (line === first) return 'first'
  const stands = numberOf(written, line)
  if (isSame(stands, numberOf(problem.right, line))) return 'right'
  const own = new Map(written)
  own.delete(line)
  return isSame(stands, numberOf(problem.work({ own }), line)) ? 'follows' : 'again'
}
