import type { Blank, Mistake } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import { digitsNeeded, isSame } from './judge.ts'
import { blanksBefore, numberOf, type Problem } from './problem.ts'

/** Enough where an earlier blank has told the rules apart. */
const ENOUGH = 4

/**
 * The significant digits that a blank asks for: as few as tell its number from that of every wrong rule. Of the rules
 * that an earlier blank has already told from the right one, four digits are enough.
 */
export function requiredDigits(problem: Problem, { quantity }: Blank): number {
  const needed = digitsToTell(problem, quantity, problem.mistakes)
  if (needed <= ENOUGH) return needed
  const before = blanksBefore(problem, quantity)
  const fresh = problem.mistakes.filter((mistake) =>
    before.every((earlier) => !isTold(problem, earlier, mistake)),
  )
  return Math.max(ENOUGH, digitsToTell(problem, quantity, fresh))
}

function digitsToTell(
  problem: Problem,
  quantity: QuantityId,
  mistakes: readonly Mistake[],
): number {
  const values = mistakes.map(({ id }) => numberOf(problem.wrong(id), quantity))
  return digitsNeeded(numberOf(problem.right, quantity), values)
}

/** Whether a blank shows a wrong rule in the digits that are enough. */
function isTold(problem: Problem, { quantity }: Blank, mistake: Mistake): boolean {
  const isVisible = !isSame(
    numberOf(problem.wrong(mistake.id), quantity),
    numberOf(problem.right, quantity),
  )
  return isVisible && digitsToTell(problem, quantity, [mistake]) <= ENOUGH
}
