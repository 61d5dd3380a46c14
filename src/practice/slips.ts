import { lastPlace, shown } from '../derivation/number.ts'
import type { Blank } from '../derivation/practice.ts'
import type { NumberAnswer } from './answer.ts'
import { agrees, isSame } from './judge.ts'
import { blanksBefore, numberOf, type Problem, type Solution } from './problem.ts'
import type { Slip } from './verdict.ts'

/** Slips of the hand: the rule was right, the digits went wrong. */

const DIGITS = 3
const MOST_PLACES = 3
/** Rounding on the way to so many significant digits is how it is done on paper. */
const FAIR_DIGITS = 4
/** How far from the right number fair rounding may lead. */
const FAIR_GAP = 0.01

export function slipOf(problem: Problem, blank: Blank, answer: NumberAnswer): Slip | undefined {
  const right = numberOf(problem.right, blank.quantity)
  if (!Number.isFinite(right)) return undefined
  if (right !== 0) {
    for (let k = 1; k <= MOST_PLACES; k++)
      if (agrees(answer, right * 10 ** k, DIGITS) || agrees(answer, right / 10 ** k, DIGITS))
        return { kind: 'point' }
    if (agrees(answer, -right, DIGITS)) return { kind: 'sign' }
    if (isTransposed(answer, right)) return { kind: 'transposed' }
  }
  for (let decimals = FAIR_DIGITS; decimals > 0; decimals--) {
    const value = fromRounded(problem, blank, (exact) => toDecimals(exact, decimals))
    if (!isSame(value, right) && agrees(answer, value, DIGITS - 1))
      return { kind: 'rounded', decimals }
  }
  return undefined
}

/** Whether it is what comes of rounding fairly on the way. */
export function isFairlyRounded(problem: Problem, blank: Blank, answer: NumberAnswer): boolean {
  const right = numberOf(problem.right, blank.quantity)
  if (!(Math.abs(answer.value - right) <= FAIR_GAP * Math.abs(right))) return false
  const value = fromRounded(problem, blank, (exact) => shown(exact, FAIR_DIGITS))
  return agrees(answer, value, FAIR_DIGITS)
}

/** The number that follows when everything before it is rounded. */
function fromRounded(problem: Problem, blank: Blank, round: (exact: number) => number): number {
  const own: Solution = new Map(
    blanksBefore(problem, blank.quantity).flatMap(({ quantity }) => {
      const exact = numberOf(problem.right, quantity)
      return Number.isFinite(exact) ? [[quantity, round(exact)] as const] : []
    }),
  )
  return numberOf(problem.work({ own }), blank.quantity)
}

function toDecimals(value: number, decimals: number): number {
  const whole = 10 ** decimals
  return Math.round(value * whole) / whole
}

/** Whether two neighbouring digits have changed places. */
function isTransposed({ value, significant = 0 }: NumberAnswer, right: number): boolean {
  if (significant < DIGITS) return false
  const unit = lastPlace(value, significant)
  const digits = String(Math.round(Math.abs(value) / unit))
  return [...digits].some((digit, k) => {
    const swapped = digits.slice(0, k) + digits.charAt(k + 1) + digit + digits.slice(k + 2)
    const meant = Math.sign(value) * Number(swapped) * unit
    return swapped !== digits && Math.abs(meant - right) <= unit * 0.5000001
  })
}
