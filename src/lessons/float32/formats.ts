/** A binary floating-point format. */
export interface FloatFormat {
  /** Significant binary digits, with the leading 1, which is not stored. */
  readonly precision: number
  /** The bits of its exponent field. */
  readonly exponentBits: number
}

/** The names of IEEE 754; bfloat16 is the upper half of binary32. */
export const FORMAT_NAMES = ['binary32', 'binary16', 'bfloat16', 'binary64'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

export const FORMATS: Readonly<Record<FormatName, FloatFormat>> = {
  binary32: { precision: 24, exponentBits: 8 },
  binary16: { precision: 11, exponentBits: 5 },
  bfloat16: { precision: 8, exponentBits: 8 },
  binary64: { precision: 53, exponentBits: 11 },
}

/** What the exponent field adds to the exponent; also the largest exponent. */
export const biasOf = ({ exponentBits }: FloatFormat): number => (1 << (exponentBits - 1)) - 1

/** Bits that are stored of the significand. */
export const fractionBits = ({ precision }: FloatFormat): number => precision - 1

/** As many decimal digits as tell every two numbers of a format apart. */
export const decimalDigits = ({ precision }: FloatFormat): number =>
  Math.ceil(1 + precision * Math.log10(2))
