import { biasOf, fractionBits, type FloatFormat } from './formats.ts'

/** Rounding to a format: to the nearest number that it has, of two equally near ones to that with an even significand. */

const bytes = new DataView(new ArrayBuffer(8))

/** e with 2^e ≤ |x| < 2^(e+1), from the bits of x: a logarithm may be off by one beside a power of two. */
export function exponentOf(x: number): number {
  bytes.setFloat64(0, x)
  return ((bytes.getUint16(0) >> 4) & 0x7ff) - 1023
}

/** Looked up, because sums of many numbers are rounded one by one. */
const POWERS = Float64Array.from({ length: 2098 }, (_, k) => 2 ** (k - 1074))
const powerOf = (exponent: number) => POWERS[exponent + 1074] ?? Infinity

/** How far apart the numbers of a format lie from |x| upwards. Below the least exponent they lie no closer. */
export function spacingAt(format: FloatFormat, x: number): number {
  return powerOf(Math.max(exponentOf(x), 1 - biasOf(format)) - fractionBits(format))
}

/** Which of two neighbouring multiples of the spacing a quotient between them is taken for. */
export type Choice = (quotient: number) => number

const toEven: Choice = (quotient) => {
  const low = Math.floor(quotient)
  const rest = quotient - low
  if (rest === 0.5) return low % 2 === 0 ? low : low + 1
  return rest < 0.5 ? low : low + 1
}

/**
 * A double rounded to a format. The sum of two numbers of a format with at most 24 digits may be rounded to a double
 * first: 53 ≥ 2 · 24 + 2 digits do not change where it goes (Figueroa 1995).
 */
export function nearest(format: FloatFormat, x: number, choose: Choice = toEven): number {
  if (x === 0 || !Number.isFinite(x)) return x
  const spacing = spacingAt(format, x)
  const rounded = choose(Math.abs(x) / spacing) * spacing
  return Math.sign(x) * (rounded < powerOf(biasOf(format) + 1) ? rounded : Infinity)
}

/** The next larger number of a format, from a positive one. */
export const above = (format: FloatFormat, x: number): number => x + spacingAt(format, x)

/** The next smaller one; below a power of two they lie closer. */
export function below(format: FloatFormat, x: number): number {
  const isPower = x === powerOf(exponentOf(x)) && exponentOf(x) > 1 - biasOf(format)
  return x - spacingAt(format, x) / (isPower ? 2 : 1)
}
