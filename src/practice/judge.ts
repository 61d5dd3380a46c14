import { lastPlace, shown } from '../derivation/number.ts'
import type { NumberAnswer } from './answer.ts'

export type Judgement =
  | 'right'
  /** Right so far, but too short to tell from what a wrong rule gives. */
  | 'more-digits'
  /** Cut off instead of rounded: as good as right. */
  | 'truncated'
  | 'wrong'

/** Significant digits that an answer has at least, and that it is ever asked to have. */
const FEWEST_DIGITS = 3
const MOST_DIGITS = 6

/**
 * Whether an answer is the number `exact`, to at least `digits` significant digits. A number that is typed in full, such
 * as 0.5 for ½, is never too short.
 *
 * A calculation may use numbers that were rounded on the way, as those on the page are. It is right where it agrees in
 * two digits more than are asked for (0.5 + 0.226·0.18 for 0.54068, but not 0.5 + 0.23·0.18), and too short where it
 * agrees in only as many as are.
 */
export function judge(answer: NumberAnswer, exact: number, digits = FEWEST_DIGITS): Judgement {
  if (!Number.isFinite(exact)) return 'wrong'
  if (agrees(answer, exact, digits)) return 'right'
  if (answer.form === 'expression')
    return isWithin(answer.value, exact, lastPlace(exact, digits) / 2) ? 'more-digits' : 'wrong'
  if (answer.exact) return 'wrong'
  const { value, significant = 0, decimals = 0 } = answer
  const unit = unitOf(answer)
  if (isWithin(value, exact, unit / 2))
    return value !== 0 || decimals >= 2 ? 'more-digits' : 'wrong'
  return significant >= digits && isCutOff(value, exact, unit) ? 'truncated' : 'wrong'
}

/** Whether an answer is `value` rounded to the digits typed, which are at least `digits`: a wrong rule's, for instance. */
export function agrees(answer: NumberAnswer, value: number, digits = FEWEST_DIGITS): boolean {
  if (!Number.isFinite(value)) return false
  // as the page writes it in full: 1 for 0.9999997
  if (isSame(answer.value, value) || isSame(answer.value, shown(value, MOST_DIGITS))) return true
  if (answer.form === 'expression') {
    const more = Math.max(digits, Math.min(digits + 2, MOST_DIGITS))
    return isWithin(answer.value, value, lastPlace(value, more) / 2)
  }
  const { exact, significant = 0 } = answer
  // a 0 has no significant digit, so it stands for nothing but 0
  if (exact || answer.value === 0 || significant < digits) return false
  return isWithin(answer.value, value, unitOf(answer) / 2)
}

/** The fewest significant digits, 3 to 6, in which `exact` cannot be taken for any of the others. */
export function digitsNeeded(exact: number, others: readonly number[]): number {
  const different = others.filter((other) => Number.isFinite(other) && !isSame(exact, other))
  let digits = FEWEST_DIGITS
  // what lies on the border between two roundings is told apart by the other one
  const isTaken = (other: number) =>
    Math.abs(shown(exact, digits) - other) < (lastPlace(exact, digits) / 2) * (1 - SLACK)
  while (digits < MOST_DIGITS && different.some(isTaken)) digits++
  return digits
}

/** What the last typed digit counts for. */
function unitOf({ value, decimals = 0, significant = 1 }: NumberAnswer): number {
  return value === 0 ? 10 ** -decimals : lastPlace(value, significant)
}

const NOISE = 1e-11
/** On paper, 0.5 − 0.2 is no more than 0.3. */
const SLACK = 1e-9
/** What a sum that is 0 on paper may come to. */
const NOTHING = 1e-15

/** Equal but for binary noise. */
export function isSame(a: number, b: number): boolean {
  if (a === 0 || b === 0) return Math.abs(a - b) < NOTHING
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b))
}

function isWithin(a: number, b: number, distance: number): boolean {
  return Math.abs(a - b) <= distance * (1 + SLACK) + Math.abs(b) * Number.EPSILON
}

function isCutOff(value: number, exact: number, unit: number): boolean {
  const rest = Math.abs(exact) - Math.abs(value)
  return value * exact > 0 && rest > 0 && rest < unit * (1 - SLACK)
}
