import type { Blank, Mistake } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { NumberAnswer } from './answer.ts'
import { following } from './follow.ts'
import { agrees, isSame, judge } from './judge.ts'
import { isRounding } from './nearness.ts'
import { kept, numberOf, type Problem, type Solution } from './problem.ts'
import { requiredDigits } from './required-digits.ts'
import { quantitiesIn, rowsOf, stepOf } from './rows.ts'
import { isFairlyRounded, slipOf } from './slips.ts'
import { byLikelihood, matching, separating, unrefuted } from './suspects.ts'
import { traceOf } from './trace.ts'
import type { Sitting, Verdict } from './verdict.ts'

/** A number typed into a blank, and what is known of the reader. */
interface Attempt {
  readonly problem: Problem
  readonly blank: Blank
  readonly answer: NumberAnswer
  readonly sitting: Sitting
}

/**
 * What is to be said of a number typed into a blank. In this order: it is right, or right for the reader's own earlier
 * numbers; a wrong rule gives it, on the true numbers or on the reader's own; it is another quantity; two wrong rules
 * give it together; the digits went wrong; or nothing is known of it. Of several rules that give it, none is claimed.
 */
export function diagnose(
  problem: Problem,
  blank: Blank,
  answer: NumberAnswer,
  sitting: Sitting,
): Verdict {
  const attempt = { problem, blank, answer, sitting }
  return (
    asRight(attempt) ??
    asConsistent(attempt) ??
    asOneMistake(attempt) ??
    asOther(attempt) ??
    asTwoMistakes(attempt) ??
    asSlip(attempt) ??
    asUnknown(attempt)
  )
}

function asRight({ problem, blank, answer, sitting }: Attempt): Verdict | undefined {
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

function asConsistent({ problem, blank, answer, sitting }: Attempt): Verdict | undefined {
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

/** By one wrong rule followed all through, or else from the earlier numbers on. */
function asOneMistake({ problem, blank, answer, sitting }: Attempt): Verdict | undefined {
  const { earlier } = sitting
  const matches = matching(problem, blank, answer, problem.wrong)
  const likely = unrefuted(problem, blank, matches, earlier)
  if (likely.length > 0) return verdictOn(problem, blank, likely, sitting, false)
  const own: Solution = new Map([...earlier].filter(([id]) => id !== blank.quantity))
  const onOwn =
    own.size > 0
      ? matching(
          problem,
          blank,
          answer,
          kept((id) => problem.work({ mistakes: [id], own })),
        )
      : []
  if (onOwn.length > 0) return verdictOn(problem, blank, onOwn, sitting, true)
  return matches.length > 0 ? verdictOn(problem, blank, matches, sitting, false) : undefined
}

function verdictOn(
  problem: Problem,
  blank: Blank,
  suspects: readonly Mistake[],
  sitting: Sitting,
  own: boolean,
): Verdict {
  const ordered = byLikelihood(suspects, sitting)
  const [first] = ordered
  if (first && ordered.length === 1)
    return { kind: 'mistake', skill: first.skill, mistake: first.id, own }
  const ask = separating(problem, blank, ordered, sitting.earlier)
  const mistakes = ordered.map(({ id }) => id)
  const skills = new Set(ordered.map((mistake) => mistake.skill))
  const skill = first && skills.size === 1 ? first.skill : blank.skill
  return { kind: 'several', skill, mistakes, ...(ask !== undefined && { ask }) }
}

const MOST_OTHERS = 2

/** Another number of the solution: first those that stand in the blank's own rows, then the nearest before it. */
function asOther({ problem, blank, answer }: Attempt): Verdict | undefined {
  if (answer.value === 0) return undefined
  const { quantity, skill } = blank
  const step = stepOf(problem.derivation, blank)
  const near = new Set(step ? quantitiesIn(rowsOf(step, quantity).numbers) : [])
  const others = [...problem.right]
    .filter(([id, value]) => id !== quantity && agrees(answer, value))
    .map(([id]) => id)
    .toReversed()
    .toSorted((a, b) => Number(near.has(b)) - Number(near.has(a)))
  const quantities = others.some((id) => near.has(id))
    ? others.filter((id) => near.has(id))
    : others.slice(0, MOST_OTHERS)
  return quantities.length > 0 ? { kind: 'other-quantity', skill, quantities } : undefined
}

/** How many of the named rules are tried together with another one: the latest. */
const MOST_NAMED = 3

/** A rule that was named before, and another one: only where just one pair gives the number. */
function asTwoMistakes({ problem, blank, answer, sitting }: Attempt): Verdict | undefined {
  const { quantity } = blank
  const known = new Set(problem.mistakes.map(({ id }) => id))
  const seen = sitting.named.filter((id) => known.has(id)).slice(-MOST_NAMED)
  const pairs = seen.flatMap((first) =>
    problem.mistakes
      .filter(({ id }) => id !== first && !(seen.includes(id) && id < first))
      .filter(({ id }) =>
        agrees(answer, numberOf(problem.work({ mistakes: [first, id] }), quantity)),
      )
      .map((second) => ({ first, second })),
  )
  const [pair] = pairs
  if (pair === undefined || pairs.length > 1) return undefined
  const { first, second } = pair
  return { kind: 'two-mistakes', skill: second.skill, mistakes: [first, second.id] }
}

function asSlip({ problem, blank, answer }: Attempt): Verdict | undefined {
  const slip = slipOf(problem, blank, answer)
  return slip && { kind: 'slip', skill: blank.skill, slip }
}

function asUnknown({ problem, blank, answer, sitting }: Attempt): Verdict {
  const trace = traceOf(problem, blank, answer.value, sitting.earlier)
  return { kind: 'wrong', skill: blank.skill, ...(trace && { trace }) }
}
