import type { Blank } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { NumberAnswer } from './answer.ts'
import { asLateMistake, asNearMistake, asOneMistake, asTwoMistakes } from './by-rule.ts'
import { agrees } from './judge.ts'
import type { Problem } from './problem.ts'
import { asConsistent, asRight } from './rightness.ts'
import { quantitiesIn, rowsOf, stepOf } from './rows.ts'
import { slipOf } from './slips.ts'
import { traceOf } from './trace.ts'
import type { Sitting, Trial, Verdict } from './verdict.ts'

/**
 * What is to be said of a number typed into a blank. In this order: it is right, or right for the reader's own earlier
 * numbers; a wrong rule gives it, on the true numbers or on the reader's own; it is another number in sight; a rule gives
 * it that earlier numbers speak against, or two rules together; the digits went wrong; or nothing is known of it. Of
 * several rules that give it, none is claimed.
 */
export function diagnose(
  problem: Problem,
  blank: Blank,
  answer: NumberAnswer,
  sitting: Sitting,
): Verdict {
  const trial = { problem, blank, answer, sitting }
  return (
    asRight(trial) ??
    asConsistent(trial) ??
    asOneMistake(trial) ??
    asOther(trial, isInSight(trial)) ??
    asLateMistake(trial) ??
    asOther(trial) ??
    asTwoMistakes(trial) ??
    asNearMistake(trial) ??
    asSlip(trial) ??
    asUnknown(trial)
  )
}

const MOST_OTHERS = 2

/** Whether a number is given or stands somewhere already; one that is still to be found is hardly copied by mistake. */
function isInSight({ problem, sitting }: Trial): (id: QuantityId) => boolean {
  const asked = new Set(problem.blanks.map(({ quantity }) => quantity))
  return (id) => !asked.has(id) || sitting.earlier.has(id)
}

/** Another number of the solution: first those that stand in the blank's own rows, then the nearest before it. */
function asOther(
  { problem, blank, answer }: Trial,
  isMeant: (id: QuantityId) => boolean = () => true,
): Verdict | undefined {
  if (answer.value === 0) return undefined
  const { quantity, skill } = blank
  const step = stepOf(problem.derivation, blank)
  const near = new Set(step ? quantitiesIn(rowsOf(step, quantity).numbers) : [])
  const others = [...problem.right]
    .filter(([id, value]) => id !== quantity && isMeant(id) && agrees(answer, value))
    .map(([id]) => id)
    .toReversed()
    .toSorted((a, b) => Number(near.has(b)) - Number(near.has(a)))
  const quantities = others.some((id) => near.has(id))
    ? others.filter((id) => near.has(id))
    : others.slice(0, MOST_OTHERS)
  return quantities.length > 0 ? { kind: 'other-quantity', skill, quantities } : undefined
}

function asSlip({ problem, blank, answer }: Trial): Verdict | undefined {
  const slip = slipOf(problem, blank, answer)
  return slip && { kind: 'slip', skill: blank.skill, slip }
}

function asUnknown({ problem, blank, answer, sitting }: Trial): Verdict {
  const trace = traceOf(problem, blank, answer.value, sitting.earlier)
  return { kind: 'wrong', skill: blank.skill, ...(trace && { trace }) }
}
