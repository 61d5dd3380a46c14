/** How the digits of one number were written, signs and powers of ten aside. */
export type Digits =
  | { readonly kind: 'digits'; readonly digits: string; readonly comma: boolean }
  /** `1,234` is 1234 in one country and 1.234 in the next. */
  | { readonly kind: 'ask'; readonly digits: readonly [string, string] }

/**
 * Digits with a decimal point, a decimal comma or separators between thousands, as text that `Number` reads.
 *
 * With both signs the last one is the decimal sign. A single comma is the decimal sign unless it could stand between
 * thousands; then only the reader knows.
 */
export function readDigits(text: string): Digits | undefined {
  const plain = /^\d{1,3}(?: \d{3})+(?!\d)/.test(text) ? text.replaceAll(' ', '') : text
  const compact = plain.replace(/(?<=\d)_(?=\d)/g, '')
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(compact)) return digits(compact)
  if (/^[1-9]\d{0,2}(?:,\d{3})+\.\d*$/.test(compact)) return digits(compact.replaceAll(',', ''))
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(compact))
    return digits(compact.replaceAll('.', '').replace(',', '.'), true)
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(compact)) return digits(compact.replaceAll(',', ''))
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(compact)) return digits(compact.replaceAll('.', ''))
  if (/^[1-9]\d{0,2},\d{3}$/.test(compact))
    return { kind: 'ask', digits: [compact.replace(',', ''), compact.replace(',', '.')] }
  if (/^\d*,\d+$/.test(compact)) return digits(compact.replace(',', '.'), true)
  return undefined
}

function digits(text: string, comma = false): Digits {
  return { kind: 'digits', digits: text, comma }
}

/** Digits after the point, and significant digits, trailing zeros included: 0.2740 has 4 and 4. */
export function precision(
  text: string,
  exponent: number,
): { readonly decimals: number; readonly significant: number } {
  const [whole = '', fraction = ''] = text.split('.')
  return {
    decimals: Math.max(0, fraction.length - exponent),
    significant: Math.max(1, (whole + fraction).replace(/^0+/, '').length),
  }
}
