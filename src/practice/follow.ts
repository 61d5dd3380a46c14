import type { Blank } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { NumberAnswer } from './answer.ts'
import { agrees, isSame } from './judge.ts'
import { isRounding } from './nearness.ts'
import { numberOf, type Problem, type Solution } from './problem.ts'

/** A typed number that is right for the reader's own earlier numbers. */
export interface Following {
  /** The earlier number to look at again; left out where the earlier ones are only rounded. */
  readonly from?: QuantityId
}

/** Digits that it takes to say that a number follows from others. */
const DIGITS = 3

/** How a typed number follows from what was typed before, if it does. */
export function following(
  problem: Problem,
  blank: Blank,
  answer: NumberAnswer,
  earlier: Solution,
): Following | undefined {
  const own = ownOf(problem, blank.quantity, earlier)
  const wrong = wrongOf(problem, own)
  const ways = [own, ...[...wrong].map((one) => new Map([one]))]
  for (const way of ways) {
    const value = numberOf(problem.work({ own: way }), blank.quantity)
    if (way.size > 0 && agrees(answer, value, DIGITS)) {
      const from = rootOf(problem, way, blank.quantity)
      return from === undefined ? {} : { from }
    }
  }
  return undefined
}

/** The earlier numbers that are not the right ones to the last digit. */
function ownOf(problem: Problem, quantity: QuantityId, earlier: Solution): Solution {
  return new Map(
    [...earlier].filter(
      ([id, value]) =>
        id !== quantity && Number.isFinite(value) && !isSame(value, numberOf(problem.right, id)),
    ),
  )
}

/** Of these, the ones that are more than rounded. */
function wrongOf(problem: Problem, own: Solution): Solution {
  return new Map([...own].filter(([id, value]) => !isRounding(value, numberOf(problem.right, id))))
}

/** The first wrong number that a quantity comes from and that does not itself follow from those before it. */
function rootOf(problem: Problem, own: Solution, quantity: QuantityId): QuantityId | undefined {
  const roots = rootsOf(problem, own)
  const value = numberOf(problem.work({ own: roots }), quantity)
  return [...wrongOf(problem, roots).keys()].find(
    (id) => !isSame(numberOf(problem.work({ own: without(roots, id) }), quantity), value),
  )
}

/** The numbers that do not follow from those before them, in the order of the solution. */
function rootsOf(problem: Problem, own: Solution): Solution {
  const roots = new Map<QuantityId, number>()
  for (const { quantity } of problem.blanks) {
    const value = own.get(quantity)
    if (value === undefined) continue
    const expected = numberOf(problem.work({ own: new Map(roots) }), quantity)
    if (!isRounding(value, expected)) roots.set(quantity, value)
  }
  return roots
}

function without(own: Solution, id: QuantityId): Solution {
  return new Map([...own].filter(([other]) => other !== id))
}
