import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preview, readAnswer, type NumberAnswer } from '../../src/practice/answer.ts'
import { judge } from '../../src/practice/judge.ts'

interface Vector {
  readonly typed: string
  readonly result: {
    readonly kind: string
    readonly exact?: boolean
    readonly value?: number
    readonly form?: string
    readonly dp?: number
    readonly sf?: number
    readonly asThousands?: number
    readonly asDecimal?: number
  }
}
const vectors = JSON.parse(
  readFileSync(new URL('../fixtures/answer-vectors.json', import.meta.url), 'utf8'),
) as { readonly parse: readonly Vector[] }

const CALCULATIONS: Readonly<Record<string, number>> = {
  '0.5+0.226*0.18': 0.54068,
  '½×(0.274−0.5)²': 0.025538,
}

function number(typed: string): NumberAnswer {
  const answer = readAnswer(typed)
  if (answer.kind !== 'number') throw new TypeError(`${typed} is ${answer.kind}`)
  return answer
}

describe('readAnswer', () => {
  it.each(vectors.parse)('reads $typed as the vectors say', ({ typed, result }) => {
    const answer = readAnswer(typed)
    const calculated = CALCULATIONS[typed]
    if (calculated !== undefined) {
      expect(answer).toMatchObject({ kind: 'number', exact: true, form: 'expression' })
      expect(number(typed).value).toBeCloseTo(calculated, 12)
    } else if (result.kind === 'number')
      expect(answer).toMatchObject({
        kind: 'number',
        value: result.value,
        exact: result.exact,
        form: result.form,
        ...(result.dp !== undefined && { decimals: result.dp, significant: result.sf }),
      })
    else if (result.kind === 'ambiguous')
      expect(answer).toEqual({ kind: 'ask', readings: [result.asThousands, result.asDecimal] })
    else expect(answer.kind).toBe('invalid')
  })

  it.each([
    '0.54068',
    '０．５４０６８',
    '０。５４０６８',
    '.54068',
    '5.4068e-1',
    '5.4068×10⁻¹',
    '13517/25000',
    '0,54068',
    'w11+ = 0.54068',
    '0.5 + 0.226 × 0.18',
    '0.5+0.226·0.18',
    '0,5+0,226*0,18',
    '0.5 + 0.226 x 0.18',
    '0.5+(0.226)(0.18)',
    '½+0.226×0.18',
    '\\frac{1}{2} + 0.226 \\cdot 0.18',
    '0.5+0.226*0.18 = 0.54068',
    'w11+ = 0.5 + 0.226*0.18 ≈ 0.541',
  ])('takes %s for 0.54068', (typed) => {
    expect(judge(number(typed), 0.54068)).toBe('right')
  })

  it.each(['−', '－', 'ー', '—', '-', '–'])('reads %s as minus', (sign) => {
    expect(number(`${sign}0.226`).value).toBe(-0.226)
  })

  it.each([
    ['6÷½', 12],
    ['2½*3', 7.5],
    ['\\frac{0.5-0.2}{2}', 0.15],
    ['\\frac{1}{1+\\frac{1}{2}}', 2 / 3],
    ['-(0.274-0.5)', 0.226],
    ['-2^2', -4],
    ['(0.2)^{-2}', 25],
    ['1/(1+e^-0.3)', 0.574442516811659],
    ['exp(0.5)', 1.648721270700128],
    ['0.5·(1−0.5)', 0.25],
    ['2(3+4)', 14],
    ['0.1+0.2-0.3', 0],
  ])('works out %s', (typed, value) => {
    expect(number(typed).value).toBeCloseTo(value, 12)
  })

  it.each([
    '',
    ' ',
    'abc',
    '1/0',
    '0.5/(1-1)',
    '3..2',
    '∞',
    'NaN',
    '0.5 0.6',
    '0.5+',
    '(0.5+1',
    'w11*g1',
    '1,234+1',
  ])('says why %j is no answer', (typed) => {
    const answer = readAnswer(typed)
    expect(answer.kind).toBe('invalid')
    expect(Object.values(preview(answer) ?? {}).every((text) => text.length > 3)).toBe(true)
  })

  const nameOf = (name: string) => ({ Δw11: 'own' as const, b1: 'b1' })[name]

  it('drops the name of what is asked for', () => {
    expect(readAnswer('Δw11 = 0.04068', nameOf)).toMatchObject({ value: 0.04068, decimals: 5 })
  })

  it('says when the name is that of another quantity', () => {
    expect(readAnswer('b1 = 0.18', nameOf)).toEqual({ kind: 'other', quantity: 'b1' })
  })

  it('takes a rule before the equals sign', () => {
    expect(readAnswer('g1 · b1 = 0.226 · 0.18 = 0.04068', nameOf)).toMatchObject({ value: 0.04068 })
  })

  it('says when a name is that of nothing', () => {
    expect(readAnswer('q = 0.18', nameOf).kind).toBe('invalid')
  })

  it('never throws, and gives only finite numbers', () => {
    const pieces = fc.constantFrom(
      ...'0123456789.,+-*/^()eE xX½²⁻·×=≈%∞abπ\\{}['.split(''),
      '\\frac',
      'exp',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (typed) => {
        const answer = readAnswer(typed.join(''))
        expect(answer.kind !== 'number' || Number.isFinite(answer.value)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('preview', () => {
  it.each([
    ['0.226×10⁰', '= 0.226'],
    ['0.5+0.226*0.18', '= 0.54068'],
    ['0,226', '= 0.226 — Read the comma as a decimal point.'],
    ['1,234', 'Do you mean 1234 or 1.234?'],
  ])('shows how %s is read', (typed, shown) => {
    expect(preview(readAnswer(typed))?.en).toBe(shown)
  })
})
