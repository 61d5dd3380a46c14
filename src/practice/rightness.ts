import type { Blank } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { NumberAnswer } from './answer.ts'
import { following } from './follow.ts'
import { agrees, isSame, judge } from './judge.ts'
import { isRounding } from './nearness.ts'
import { numberOf, type Problem } from './problem.ts'
import { requiredDigits } from './required-digits.ts'
import { isFairlyRounded } from './slips.ts'
import type { Sitting, Trial, Verdict } from './verdict.ts'

/** Right, perhaps from rounded numbers, or in the sign of another convention. */
export function asRight({ problem, blank, answer, sitting }: Trial): Verdict | undefined {
  const { quantity, skill } = blank
  const right = numberOf(problem.right, quantity)
  const judged = judge(answer, right, requiredDigits(problem, blank))
  if (judged !== 'wrong') return { kind: judged, skill }
  if (isFairlyRounded(problem, blank, answer)) return { kind: 'right', skill, rounded: true }
  return isOtherSign(problem, blank, answer, sitting) ? { kind: 'convention', skill } : undefined
}

/**
 * Whether the signal has the sign of the other convention: ∂E/∂β for −∂E/∂β. At a hidden unit only where the signals
 * before it had that sign too; otherwise the sign was lost on the way.
 */
function isOtherSign(
  problem: Problem,
  { quantity, skill }: Blank,
  answer: NumberAnswer,
  { earlier }: Sitting,
): boolean {
  const isNegative = (id: QuantityId, typed: number) =>
    typed !== 0 && isRounding(-typed, numberOf(problem.right, id))
  if (!agrees(answer, -numberOf(problem.right, quantity))) return false
  if (skill === 'delta.out') return true
  const before = problem.blanks.filter(
    (one) => one.skill === 'delta.out' && earlier.has(one.quantity),
  )
  return (
    skill === 'delta.hid' &&
    before.length > 0 &&
    before.every((one) => isNegative(one.quantity, numberOf(earlier, one.quantity)))
  )
}

/** Right for the reader's own earlier numbers. */
export function asConsistent({ problem, blank, answer, sitting }: Trial): Verdict | undefined {
  const found = following(problem, blank, answer, sitting.earlier)
  if (found === undefined) return undefined
  const { from } = found
  if (from === undefined) return { kind: 'right', skill: blank.skill, rounded: true }
  const root = problem.blanks.find(({ quantity }) => quantity === from)
  const typed = numberOf(sitting.earlier, from)
  const rules = problem.mistakes.filter(
    ({ id }) =>
      !isSame(numberOf(problem.wrong(id), from), numberOf(problem.right, from)) &&
      isRounding(typed, numberOf(problem.wrong(id), from)),
  )
  const mistake = rules.length === 1 ? rules[0] : undefined
  return {
    kind: 'consistent',
    skill: mistake?.skill ?? root?.skill ?? blank.skill,
    from,
    ...(mistake && { mistake: mistake.id }),
  }
}
