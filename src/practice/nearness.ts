import { lastPlace, shown } from '../derivation/number.ts'
import { isSame } from './judge.ts'

/** How two numbers compare when one of them was written by hand. */

/** No rounding to three digits or more leads further away, as a share. */
const FURTHEST = 0.01

/** Whether a number is what somebody wrote for `exact`, rounded or cut off. */
export function isRounding(typed: number, exact: number): boolean {
  if (isSame(typed, exact)) return true
  const off = Math.abs(typed - exact)
  if (!(off <= FURTHEST * Math.abs(exact))) return false
  const unit = unitOf(typed)
  return off <= unit * 0.5000001 || (off < unit * 0.999 && Math.abs(typed) < Math.abs(exact))
}

/** What the last digit counts for that it takes to write a number. */
function unitOf(value: number): number {
  if (Number.isInteger(value)) return 1
  let digits = 1
  while (digits < MOST_DIGITS && shown(value, digits) !== value) digits++
  return lastPlace(value, digits)
}

/** A float has no more. */
const MOST_DIGITS = 17
