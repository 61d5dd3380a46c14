/** The only place where a number becomes text. */

export const DEFAULT_DIGITS = 6
export const MIN_DIGITS = 3
export const MAX_DIGITS = 12

const MINUS = '\u2212'
const GROUP = /\B(?=(\d{3})+$)/g

/**
 * A number for the page: up to `digits` significant ones, trailing zeros stripped, U+2212 for minus, never −0.
 *
 * Integers stand in full with separators up to 10¹⁵; what is tiny or huge gets a power of ten.
 */
export function format(value: number, digits: number = DEFAULT_DIGITS): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`
  const { mantissa, exponent } = decimal(value, digits)
  const sign = mantissa.startsWith('-') ? MINUS : ''
  const size = mantissa.replace('-', '')
  if (exponent === 0) {
    const [whole = '', fraction] = size.split('.')
    const grouped = whole.length > 4 ? whole.replace(GROUP, '\u202f') : whole
    return `${sign}${grouped}${fraction ? `.${fraction}` : ''}`
  }
  return `${sign}${size}×10${superscript(exponent)}`
}

/** `6.48×10⁹`, or `10⁹`: a large whole number where it has no room to stand in full. */
export function formatPower(value: number, digits: number): string {
  const [rounded, power] = value.toExponential(digits - 1).split('e')
  const mantissa = Number(rounded)
  const factor = mantissa === 1 ? '' : `${String(mantissa).replace('-', MINUS)}×`
  return `${factor}10${superscript(Number(power))}`
}

/** The same number for a formula. */
export function formatTex(value: number, digits: number = DEFAULT_DIGITS): string {
  if (Number.isNaN(value)) return '\\mathrm{NaN}'
  if (!Number.isFinite(value)) return value > 0 ? '\\infty' : '-\\infty'
  const { mantissa, exponent } = decimal(value, digits)
  return exponent === 0 ? mantissa : `${mantissa} \\cdot 10^{${exponent}}`
}

/** The number that `format` shows, as a number. */
export function shown(value: number, digits: number = DEFAULT_DIGITS): number {
  if (!Number.isFinite(value)) return value
  const { mantissa, exponent } = decimal(value, digits)
  return Number(`${mantissa}e${exponent}`)
}

/** With the sign of a positive number printed too: a change, not a value. */
export function formatSigned(value: number, digits: number = DEFAULT_DIGITS): string {
  return value > 0 ? `+${format(value, digits)}` : format(value, digits)
}

/** As many digits as it takes to tell two different numbers apart, at least `digits`. */
export function digitsToSeparate(a: number, b: number, digits: number = DEFAULT_DIGITS): number {
  let enough = digits
  while (enough < MAX_DIGITS && a !== b && format(a, enough) === format(b, enough)) enough++
  return enough
}

/** What the last of so many significant digits of a number counts for: 0.001 in 0.274, 10⁷ in 6.48·10⁹. */
export function lastPlace(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0
  const [, exponent = '0'] = value.toExponential().split('e')
  return Number(`1e${Number(exponent) - digits + 1}`)
}

/** A text that `Number` reads back exactly: for fields, files and links. */
export function exact(value: number): string {
  return Object.is(value, -0) ? '0' : String(value)
}

/** Rounds to `digits` significant digits and splits off a power of ten where zeros would hide the number. */
function decimal(value: number, digits: number): { mantissa: string; exponent: number } {
  if (value === 0) return { mantissa: '0', exponent: 0 }
  if (Number.isInteger(value) && Math.abs(value) < 1e15)
    return { mantissa: String(value), exponent: 0 }
  const [rounded = '', power = '0'] = value.toExponential(digits - 1).split('e')
  const exponent = Number(power)
  if (exponent < -5 || exponent >= Math.max(digits, 6))
    return { mantissa: String(Number(rounded)), exponent }
  return { mantissa: String(Number(`${rounded}e${exponent}`)), exponent: 0 }
}

function superscript(exponent: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
  return [...String(exponent)].map((c) => (c === '-' ? '⁻' : digits[Number(c)])).join('')
}
