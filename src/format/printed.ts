import type { Printed } from '../derivation/verdict.ts'
import { readNumber, type NumberReading } from './number.ts'

/** A printed number with the worth of its last digit: `0.6086` has four decimals, `1.2e3` none and a unit of 100. */
export function printedOf(
  text: string,
  { value, decimals = 0, significant = 0 }: Extract<NumberReading, { kind: 'number' }>,
): Printed {
  return { text, value, unit: unitOf(value, decimals, significant), decimals, significant }
}

/** Reads a number that is known to be one. */
export function printed(text: string): Printed {
  const reading = readNumber(text)
  if (reading.kind !== 'number') throw new RangeError(`${text} is not a printed number`)
  return printedOf(text, reading)
}

function unitOf(value: number, decimals: number, significant: number): number {
  if (decimals > 0) return 10 ** -decimals
  // a fraction, or a bare 0: no digit of it is rounded
  if (significant === 0 || value === 0) return 0
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - significant)
}
