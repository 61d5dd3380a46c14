import type { Blank, Mistake } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { NumberAnswer } from './answer.ts'
import { agrees, isSame } from './judge.ts'
import { gap } from '../derivation/entry.ts'
import { isRounding } from './nearness.ts'
import { blanksBefore, numberOf, type Problem, type Solution } from './problem.ts'
import type { Sitting } from './verdict.ts'

/** The wrong rules that give a typed number, and the question that tells them apart. */

type Solve = (mistake: string) => Solution

/** From this share on two numbers are far enough apart to ask for one. */
const APART = 0.01

/** The wrong rules whose number was typed; those that leave the number right are not among them. */
export function matching(
  problem: Problem,
  { quantity }: Blank,
  answer: NumberAnswer,
  solve: Solve,
  digits?: number,
): readonly Mistake[] {
  const right = numberOf(problem.right, quantity)
  return problem.mistakes.filter(({ id }) => {
    const value = numberOf(solve(id), quantity)
    return !isSame(value, right) && agrees(answer, value, digits)
  })
}

/** Those that explain all that was typed elsewhere; or else those that none of it speaks against. */
export function unrefuted(
  problem: Problem,
  { quantity }: Blank,
  suspects: readonly Mistake[],
  earlier: Solution,
): readonly Mistake[] {
  const elsewhere = [...earlier].filter(([other]) => other !== quantity && problem.right.has(other))
  const explains = ({ id }: Mistake, [other, number]: readonly [QuantityId, number]) =>
    isRounding(number, numberOf(problem.wrong(id), other))
  const isHidden = ({ id }: Mistake, [other]: readonly [QuantityId, number]) =>
    isSame(numberOf(problem.wrong(id), other), numberOf(problem.right, other))
  const full = suspects.filter((one) => elsewhere.every((entry) => explains(one, entry)))
  if (full.length > 0) return full
  return suspects.filter((one) =>
    elsewhere.every((entry) => isHidden(one, entry) || explains(one, entry)),
  )
}

/** The likeliest first: named before, of a skill that failed before, of an earlier step. */
export function byLikelihood(
  suspects: readonly Mistake[],
  { named, failed }: Sitting,
): readonly Mistake[] {
  const rank = ({ id, skill }: Mistake) => (named.includes(id) ? 0 : failed.has(skill) ? 1 : 2)
  return suspects.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * The number that tells most of the rules apart: one that must have been worked out before, or else that of a sibling,
 * or of any other blank. None where the rules agree on all that is still unanswered.
 */
export function separating(
  problem: Problem,
  blank: Blank,
  suspects: readonly Mistake[],
  earlier: Solution,
): QuantityId | undefined {
  const before = new Set(blanksBefore(problem, blank.quantity))
  const far = (one: Blank) => (before.has(one) ? 0 : one.family === blank.family ? 1 : 2)
  const open = problem.blanks
    .filter(({ quantity }) => quantity !== blank.quantity && !earlier.has(quantity))
    .toSorted((a, b) => far(a) - far(b))
  let best: QuantityId | undefined
  let most = 1
  for (const { quantity } of open) {
    const count = apart(suspects.map(({ id }) => numberOf(problem.wrong(id), quantity)))
    if (count <= most) continue
    best = quantity
    most = count
  }
  return best
}

/** How many of some numbers can be told apart. */
function apart(values: readonly number[]): number {
  const kinds: number[] = []
  for (const value of values)
    if (Number.isFinite(value) && kinds.every((kind) => gap(kind, value) > APART)) kinds.push(value)
  return kinds.length
}
