import { format, formatPower, formatSigned, MIN_DIGITS } from '../number.ts'
import { character, type Sign } from '../symbol.ts'

/**
 * Widths of text in em, from the metrics of KaTeX_Main and KaTeX_Math: a drawing must know them before there is a
 * screen to measure on, in prerendering and export too.
 */

const WIDE = new Set('+\u2212=×<>')
const LETTERS: Readonly<Record<string, number>> = {
  w: 0.72,
  W: 1.08,
  E: 0.79,
  A: 0.75,
  Y: 0.8,
  α: 0.64,
  ℓ: 0.42,
}

export function widthOf(text: string): number {
  let width = 0
  for (const c of text) {
    if (c >= '0' && c <= '9') width += 0.5
    else if (WIDE.has(c)) width += 0.778
    else if (c === '.') width += 0.278
    else if (',()'.includes(c)) width += 0.36
    else if (' \u202f'.includes(c)) width += 0.25
    else if ('⁰¹²³⁴⁵⁶⁷⁸⁹⁻'.includes(c)) width += 0.4
    else width += LETTERS[c] ?? (c === 'Δ' ? 0.833 : c === '→' || c === '∞' ? 1 : 0.6)
  }
  return width
}

/** Superscript and subscript stand above each other. */
export function signWidth(sign: Sign): number {
  const marks = Math.max(widthOf(sign.sub ?? ''), widthOf(sign.sup ?? ''))
  return widthOf(character(sign)) + 0.7 * marks
}

/** Where the pieces of a line begin, in em from where it is anchored. An empty piece takes no room. */
export function startsOf(
  anchor: 'start' | 'middle' | 'end',
  pieces: readonly number[],
  gap: number,
): readonly number[] {
  const starts: number[] = []
  let end = 0
  for (const width of pieces) {
    const start = width === 0 || end === 0 ? end : end + gap
    starts.push(start)
    end = start + width
  }
  const shift = { start: 0, middle: -end / 2, end: -end }[anchor]
  return starts.map((start) => start + shift)
}

/**
 * A number with as many of its digits as fit into `room` em, at least `least`. A whole number, which has no digits to
 * spare, gets a power of ten if that fits.
 */
export function fit(
  value: number,
  digits: number,
  room: number,
  { signed = false, least = MIN_DIGITS } = {},
): string {
  const write = signed ? formatSigned : format
  let count = digits
  while (count > least && widthOf(write(value, count)) > room) count--
  const text = write(value, count)
  if (widthOf(text) <= room || !Number.isInteger(value)) return text
  const sign = signed && value > 0 ? '+' : ''
  const short = [3, 2, 1].map((few) => sign + formatPower(value, few))
  return short.find((one) => widthOf(one) <= room) ?? text
}
