import { biasOf, fractionBits, type FloatFormat } from './formats.ts'
import { exponentOf, spacingAt } from './nearest.ts'

/** A number of a format as it is kept, each field from its first bit to its last. */
export interface Bits {
  readonly sign: readonly number[]
  readonly exponent: readonly number[]
  readonly fraction: readonly number[]
}

export function bitsOf(format: FloatFormat, x: number): Bits {
  const size = Math.abs(x)
  const isNormal = exponentOf(size) > -biasOf(format)
  const whole = size / spacingAt(format, size)
  return {
    sign: [x < 0 ? 1 : 0],
    exponent: written(isNormal ? exponentOf(size) + biasOf(format) : 0, format.exponentBits),
    // the leading 1 of a normal number is not kept
    fraction: written(isNormal ? whole - 2 ** fractionBits(format) : whole, fractionBits(format)),
  }
}

/** A whole number in so many bits. */
function written(value: number, bits: number): readonly number[] {
  return Array.from({ length: bits }, (_, k) => Math.floor(value / 2 ** (bits - 1 - k)) % 2)
}
