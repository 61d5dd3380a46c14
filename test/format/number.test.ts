import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact, format, formatTex, shown } from '../../src/derivation/number.ts'
import { readNumber, step } from '../../src/format/number.ts'
import { number } from './arbitrary.ts'

interface Vector {
  readonly typed: string
  readonly result: {
    readonly kind: string
    readonly value?: number
    readonly form?: string
    readonly dp?: number
    readonly sf?: number
    readonly warn?: string
    readonly asThousands?: number
    readonly asDecimal?: number
  }
}
const vectors = JSON.parse(
  readFileSync(new URL('../fixtures/answer-vectors.json', import.meta.url), 'utf8'),
) as { readonly parse: readonly Vector[] }

describe('readNumber', { timeout: 60_000 }, () => {
  it.each(vectors.parse)('reads $typed as the vectors say', ({ typed, result }) => {
    const reading = readNumber(typed)
    if (result.kind === 'number')
      expect(reading).toMatchObject({
        kind: 'number',
        value: result.value,
        form: result.form,
        ...(result.dp !== undefined && { decimals: result.dp, significant: result.sf }),
        ...(result.warn && { note: { en: 'Read the comma as a decimal point.' } }),
      })
    else if (result.kind === 'ambiguous')
      expect(reading).toEqual({ kind: 'ask', readings: [result.asThousands, result.asDecimal] })
    else expect(reading.kind).toBe('invalid')
  })

  const numbers: readonly (readonly [string, number])[] = [
    ['.5', 0.5],
    ['5.', 5],
    ['0,6', 0.6],
    ['−0,25', -0.25],
    ['1e-3', 0.001],
    ['1E+5', 1e5],
    ['1.2×10⁻³', 0.0012],
    ['1.2·10⁻³', 0.0012],
    ['1.2*10^-3', 0.0012],
    ['1.2 \\times 10^{-3}', 0.0012],
    ['10⁻³', 0.001],
    ['−５．４０６８×１０⁻¹', -0.54068],
    ['1/3', 1 / 3],
    ['-1/3', -1 / 3],
    ['1/-4', -0.25],
    ['1 1/2', 1.5],
    ['-1 1/2', -1.5],
    ['\\frac{1}{3}', 1 / 3],
    ['1\\tfrac12', 1.5],
    ['⅓', 1 / 3],
    ['12.5 %', 0.125],
    ['25％', 0.25],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1_000', 1000],
    ['12\u202f345', 12345],
    ['(−0.226)', -0.226],
    ['$0.5$', 0.5],
    ['-0', 0],
    ['- 5', -5],
  ]
  it.each(numbers)('reads %s', (typed, value) => {
    expect(readNumber(typed)).toMatchObject({ kind: 'number', value })
  })

  it.each([
    '',
    ' ',
    'x',
    '3x',
    '--5',
    '1 2',
    '0.5 0.6',
    '0.5, 0.6',
    '1,2,3',
    '1.5.2',
    '1/2/3',
    '5²',
    '0x10',
    'NaN',
    'Infinity',
    '∞',
    '1e999',
    '1e-999',
    '1/0',
    '0/0',
    '.',
    ',',
    '5,',
    '1 1/-2',
    '50%%',
    'null',
    '9'.repeat(500),
  ])('refuses %s', (typed) => {
    expect(readNumber(typed).kind).toBe('invalid')
  })

  it('asks also below zero and for percentages', () => {
    expect(readNumber('-12,345')).toEqual({ kind: 'ask', readings: [-12345, -12.345] })
    expect(readNumber('1,234%')).toEqual({ kind: 'ask', readings: [12.34, 0.01234] })
  })

  it('tells which name stood before the number', () => {
    expect(readNumber('w_{11} = 0.5')).toMatchObject({ value: 0.5, name: 'w_{11}' })
  })

  it('reads back every number that is written for fields and files', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(readNumber(exact(value))).toMatchObject({ kind: 'number', value })
      }),
    )
  })

  it('reads back every number that the page prints, as text and as TeX', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 3, max: 12 }), (value, digits) => {
        const printed = shown(value, digits)
        fc.pre(Number.isFinite(printed) && (printed !== 0 || value === 0))
        expect(readNumber(format(value, digits))).toMatchObject({ value: printed })
        expect(readNumber(formatTex(value, digits))).toMatchObject({ value: printed })
      }),
    )
  })

  it('answers any text with a finite number, a question or a reason', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-+eE/*^%() \\{}×⁻³½frac一。、') }),
    )
    fc.assert(
      fc.property(texts, (typed) => {
        const reading = readNumber(typed)
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('step', () => {
  it.each([
    [0.1, 0.2, 0.3],
    [0.6, 0.01, 0.61],
    [1000.1, -1000, 0.1],
    [0.3, -0.3, 0],
    [1e-7, 1e-7, 2e-7],
    [1e300, 1, 1e300],
  ])('takes %f and %f to %f', (value, delta, sum) => {
    expect(step(value, delta)).toBe(sum)
  })
  it('comes back exactly after a step up and a step down', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 0, max: 4 }),
        (n, places) => {
          const value = Number(`${n}e-${places}`)
          expect(step(step(value, 0.01), -0.01)).toBe(value === 0 ? 0 : value)
        },
      ),
    )
  })
})
