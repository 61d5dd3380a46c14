import type { Blank } from '../derivation/practice.ts'
import { digitsNeeded } from './judge.ts'
import { gapOf } from './nearness.ts'
import { blanksBefore, numberOf, type Problem } from './problem.ts'

/** Enough where an earlier blank has told the rules apart. */
const ENOUGH = 4
/** From this share on an earlier blank has told a rule from the right one. */
const APART = 0.01

/**
 * The significant digits that a blank asks for: as few as tell its number from that of every wrong rule. Of the rules
 * that an earlier blank has already shown, four digits are enough.
 */
export function requiredDigits(problem: Problem, { quantity }: Blank): number {
  const right = numberOf(problem.right, quantity)
  const before = blanksBefore(problem, quantity)
  const values = problem.mistakes.map(({ id }) => numberOf(problem.wrong(id), quantity))
  const needed = digitsNeeded(right, values)
  if (needed <= ENOUGH) return needed
  const fresh = problem.mistakes.filter(({ id }) =>
    before.every((earlier) => {
      const exact = numberOf(problem.right, earlier.quantity)
      return !(gapOf(numberOf(problem.wrong(id), earlier.quantity), exact) > APART)
    }),
  )
  const open = fresh.map(({ id }) => numberOf(problem.wrong(id), quantity))
  return Math.max(ENOUGH, digitsNeeded(right, open))
}
