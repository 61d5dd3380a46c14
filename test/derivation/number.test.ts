import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  digitsToSeparate,
  exact,
  format,
  formatSigned,
  formatTex,
  MAX_DIGITS,
  MIN_DIGITS,
  shown,
} from '../../src/derivation/number.ts'

/** A decimal with at most six significant digits, as one types it: the text and the number. */
const typed = fc
  .record({
    digits: fc.integer({ min: 1, max: 999_999 }),
    places: fc.integer({ min: 0, max: 5 }),
    negative: fc.boolean(),
  })
  .map(({ digits, places, negative }) => {
    const padded = String(digits).padStart(places + 1, '0')
    const cut = padded.length - places
    const [whole, fraction] = [padded.slice(0, cut), padded.slice(cut).replace(/0+$/, '')]
    const plain = fraction === '' ? whole : `${whole}.${fraction}`
    return { text: `${negative ? '-' : ''}${plain}` }
  })

describe('format', () => {
  it('prints what was typed: a decimal of up to six digits reads as itself', () => {
    fc.assert(
      fc.property(typed, ({ text }) => {
        const printed = format(Number(text)).replace('\u2212', '-').replaceAll('\u202f', '')
        expect(printed).toBe(text)
        expect(formatTex(Number(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('shows no binary noise in sums and products of typed decimals', () => {
    const tenths = fc.integer({ min: -99, max: 99 })
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        // in hundredths the product is exact
        expect(format((a / 10) * (b / 10))).toBe(format((a * b) / 100))
        expect(format(a / 10 + b / 10)).toBe(format((a + b) / 10))
      }),
    )
    expect(format(0.1 + 0.2)).toBe('0.3')
    expect(format(0.5 * 0.18 + 0.8 * 0.23)).toBe('0.274')
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [-0.5, '−0.5'],
    [1234, '1234'],
    [12345, '12\u202f345'],
    [-1234567, '−1\u202f234\u202f567'],
    [123456789012, '123\u202f456\u202f789\u202f012'],
    [1e15, '1×10¹⁵'],
    [12345.5, '12\u202f345.5'],
    [123456.7, '123\u202f457'],
    [1234567.8, '1.23457×10⁶'],
    [0.00001234, '0.00001234'],
    [0.000001234, '1.234×10⁻⁶'],
    [-6.02214076e23, '−6.02214×10²³'],
    [5e-324, '4.94066×10⁻³²⁴'],
    [1.7976931348623157e308, '1.79769×10³⁰⁸'],
    [0.9999999, '1'],
    [999999.5, '1×10⁶'],
    [NaN, 'NaN'],
    [Infinity, '∞'],
    [-Infinity, '−∞'],
  ])('prints %s as %s', (value, text) => {
    expect(format(value)).toBe(text)
  })

  it('never prints a minus without a number, a hyphen, or trailing zeros', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.integer({ min: MIN_DIGITS, max: MAX_DIGITS }),
        (value, digits) => {
          const text = format(value, digits)
          expect(text).not.toMatch(/-|\u22120$|\.\d*0(?:×|$)|\.$|e/)
          expect(text).toMatch(/^\u2212?(?:[\d\u202f]+(?:\.\d+)?(?:×10⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?|∞)$|^NaN$/)
        },
      ),
    )
  })

  it('is right to half a unit of the last of its digits', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(value, fc.integer({ min: MIN_DIGITS, max: MAX_DIGITS }), (x, digits) => {
        const half = 10 ** (Math.floor(Math.log10(Math.abs(x))) + 1 - digits) / 2
        expect(Math.abs(shown(x, digits) - x)).toBeLessThanOrEqual(x === 0 ? 0 : half * (1 + 1e-9))
      }),
    )
  })

  it.each([
    [3, '0.123'],
    [6, '0.123457'],
    [12, '0.123456789012'],
  ])('shows up to %s digits', (digits, text) => {
    expect(format(0.12345678901234, digits)).toBe(text)
  })
})

describe('formatTex', () => {
  it.each([
    [-0, '0'],
    [-0.5, '-0.5'],
    [1234567, '1234567'],
    [1.5e-7, '1.5 \\cdot 10^{-7}'],
    [NaN, '\\mathrm{NaN}'],
    [-Infinity, '-\\infty'],
  ])('writes %s as %s', (value, text) => {
    expect(formatTex(value)).toBe(text)
  })
})

describe('formatSigned', () => {
  it.each([
    [0.5, '+0.5'],
    [-0.5, '−0.5'],
    [0, '0'],
    [-0, '0'],
  ])('prints the change %s as %s', (value, text) => {
    expect(formatSigned(value)).toBe(text)
  })
})

describe('digitsToSeparate', () => {
  it('is the wanted number of digits where these suffice', () => {
    expect(digitsToSeparate(1, 2)).toBe(6)
    expect(digitsToSeparate(1, 2, 3)).toBe(3)
  })

  it('is as many as it takes to see a difference', () => {
    expect(digitsToSeparate(0.25, 0.2500000001, 6)).toBe(10)
  })

  it('gives up at the most digits there are, and at equal numbers', () => {
    expect(digitsToSeparate(0.25, 0.25 + 1e-15)).toBe(MAX_DIGITS)
    expect(digitsToSeparate(0.25, 0.25)).toBe(6)
    expect(digitsToSeparate(NaN, NaN)).toBe(MAX_DIGITS)
  })
})

describe('exact', () => {
  it('is read back bit for bit, but for −0', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        expect(Number(exact(value))).toBe(value === 0 ? 0 : value)
      }),
    )
    expect(exact(-0)).toBe('0')
  })
})
