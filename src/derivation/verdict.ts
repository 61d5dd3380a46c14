/** How far a printed number is right, judged by the digits that it has. */

/** A number as somebody printed it. */
export interface Printed {
  readonly text: string
  readonly value: number
  /** What one unit of its last digit is worth; 0 for a number that claims to be exact, such as 1/3. */
  readonly unit: number
  readonly decimals: number
  readonly significant: number
}

export const VERDICTS = ['exact', 'rounded', 'last-digit', 'wrong'] as const
export type PrintedVerdict = (typeof VERDICTS)[number]

/** What two ways of computing the same number in double precision may differ by. */
const NOISE = 2 ** -49
/** Where a number lies half-way, the noise must not decide. */
const SLACK = 1 + 1e-6

/**
 * Equal, rightly rounded to the digits printed, one off in the last of them, or wrong. What is no finite number has no
 * digits that could be right.
 */
export function verdictOf({ value: printed, unit }: Printed, value: number): PrintedVerdict {
  const off = Math.abs(printed - value)
  if (!Number.isFinite(off)) return 'wrong'
  // a sum that should vanish leaves a rest, as 0.1 + 0.2 − 0.3 does
  if (off <= NOISE * Math.abs(value) || (printed === 0 && off < NOISE)) return 'exact'
  if (off <= (unit / 2) * SLACK) return 'rounded'
  return off <= 1.5 * unit * SLACK ? 'last-digit' : 'wrong'
}

/** Whether every printed digit is what it should be. */
export function isRight(verdict: PrintedVerdict): boolean {
  return verdict === 'exact' || verdict === 'rounded'
}

/** Whether the digits after the last one were dropped where they should have rounded it up. */
export function isCut({ value: printed, unit }: Printed, value: number): boolean {
  const dropped = Math.abs(value) - Math.abs(printed)
  return Math.sign(printed) === Math.sign(value) && dropped > unit / 2 && dropped < unit
}
