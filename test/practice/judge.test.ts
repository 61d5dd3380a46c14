import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer, type NumberAnswer } from '../../src/practice/answer.ts'
import { agrees, digitsNeeded, judge } from '../../src/practice/judge.ts'

const { judge: vectors } = read('answer-vectors.json') as {
  readonly judge: readonly {
    readonly typed: string
    readonly exact: number
    readonly verdict: string
  }[]
}

const { misconceptions } = read('misconceptions.json') as {
  readonly misconceptions: readonly {
    readonly central?: { readonly wrong: Readonly<Record<string, number>> }
  }[]
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'))
}

function typed(text: string): NumberAnswer {
  const answer = readAnswer(text)
  if (answer.kind !== 'number') throw new TypeError(`${text} is ${answer.kind}`)
  return answer
}

const PREDICTION = 0.3212453271
const LOSS = 0.0159766165

describe('judge', () => {
  it.each(vectors)('finds $typed for $exact $verdict', ({ typed: text, exact, verdict }) => {
    expect(judge(typed(text), exact)).toBe(verdict)
  })

  it.each([
    ['0', 0, 'right'],
    ['0.00', 0, 'right'],
    ['0', 0.1 + 0.2 - 0.3, 'right'],
    ['0', 0.274, 'wrong'],
    ['0.00', 0.0003, 'more-digits'],
    ['0.5', 0.5, 'right'],
    ['2', 2, 'right'],
    ['3', 2, 'wrong'],
    // in six digits, as the page writes it
    ['1', 1 / (1 + Math.exp(-(3.875 ** 2))), 'right'],
    ['0.12', 0.1200003, 'right'],
    ['0.12', 0.120003, 'more-digits'],
    ['-0.226', 0.274 - 0.5, 'right'],
    ['6.48e9', 6480242100, 'right'],
    ['6480000000', 6480242100, 'wrong'],
    ['1/3', 1 / 3, 'right'],
    ['1/3', 0.3333, 'wrong'],
    ['0.333', 1 / 3, 'right'],
    ['0.0001', Number.NaN, 'wrong'],
    ['100', Number.POSITIVE_INFINITY, 'wrong'],
    ['0.113', 0.1125, 'right'],
    ['0.112', 0.1125, 'right'],
    ['-0.32124', -PREDICTION, 'truncated'],
    ['0.3212', PREDICTION, 'right'],
    ['0.01598', LOSS, 'right'],
  ])('finds %s for %d %s', (text, exact, verdict) => {
    expect(judge(typed(text), exact)).toBe(verdict)
  })

  it('asks for as many digits as it takes', () => {
    expect(judge(typed('0.3212'), PREDICTION, 5)).toBe('more-digits')
    expect(judge(typed('0.32125'), PREDICTION, 5)).toBe('right')
  })

  it('takes a calculation by its result', () => {
    expect(judge(typed('0.5+0.226*0.18'), 0.54068)).toBe('right')
    expect(judge(typed('0.5-0.226*0.18'), 0.54068)).toBe('wrong')
  })

  it('asks for more digits in a calculation that was rounded on the way', () => {
    expect(judge(typed('0.5+0.2262*0.18'), 0.54068)).toBe('more-digits')
    expect(judge(typed('0.5+0.23*0.18'), 0.54068)).toBe('wrong')
  })

  it('takes a calculation with the numbers that the page shows', () => {
    // σ(0.3) = 0.574442516…, in six digits on the page
    expect(judge(typed('0.574443*(1-0.574443)'), 0.24445831169074586)).toBe('right')
  })

  it('never refuses a number rounded to enough digits', () => {
    const any = fc.double({ min: 1e-9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(
        any,
        fc.boolean(),
        fc.integer({ min: 3, max: 12 }),
        (size, isNegative, digits) => {
          const exact = isNegative ? -size : size
          expect(judge(typed(exact.toExponential(digits - 1)), exact)).toBe('right')
        },
      ),
    )
  })
})

describe('agrees', () => {
  it('holds for another value to the digits typed', () => {
    expect(agrees(typed('0.6244'), 0.624438736)).toBe(true)
    expect(agrees(typed('0.6244'), 0.6226)).toBe(false)
  })

  it('does not take a few digits for a value', () => {
    expect(agrees(typed('0.6'), 0.624438736)).toBe(false)
  })

  it('takes 0 for 0 alone', () => {
    expect(agrees(typed('0'), 0)).toBe(true)
    expect(agrees(typed('0.000'), 0.0001)).toBe(false)
  })

  it('holds for no value that is not a number', () => {
    expect(agrees(typed('0.5'), Number.NaN)).toBe(false)
    expect(agrees(typed('0.5+1'), Number.POSITIVE_INFINITY)).toBe(false)
  })
})

describe('digitsNeeded', () => {
  const needed = (quantity: string, exact: number) =>
    digitsNeeded(
      exact,
      misconceptions.flatMap(({ central }) => central?.wrong[quantity] ?? []),
    )

  it('asks for 3 digits of a signal, 4 of a new weight, 5 of the new prediction and loss', () => {
    expect(needed('gh1', 0.113)).toBe(3)
    expect(needed('v11_new', 0.6226)).toBe(4)
    expect(needed('y_new', PREDICTION)).toBe(5)
    expect(needed('E_new', LOSS)).toBe(5)
  })

  it('leaves out what differs by noise, and what is no number', () => {
    expect(digitsNeeded(0.3, [0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY])).toBe(3)
  })

  it('stops at 6 digits', () => {
    expect(digitsNeeded(0.3, [0.30000001])).toBe(6)
  })

  it('asks for 3 digits of 0', () => {
    expect(digitsNeeded(0, [0.1])).toBe(3)
  })
})
