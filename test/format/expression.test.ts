import fc from 'fast-check'
import { evaluate as evaluateText } from 'mathjs/number'
import { describe, expect, it } from 'vitest'
import { FormatError } from '../../src/format/error.ts'
import { parseFormula } from '../../src/format/expression.ts'
import { LOCALES } from '../../src/i18n/localized.ts'
import { evaluate } from '../../src/model/expression.ts'
import { anyFormula, nonsense, smoothFormula } from './formulas.ts'

type Variables = Readonly<Record<string, number>>

const work = (text: string, variables: Variables = {}) =>
  evaluate(parseFormula(text).formula, variables)
const value = (text: string, variables?: Variables) => work(text, variables).value

describe('the grammar', () => {
  it.each([
    // value by hand
    ['2 + 3 * 4', 14],
    ['-3^2', -9],
    ['2^3^2', 512],
    ['2**3**2', 512],
    ['2^-1', 0.5],
    ['-2^-2', -0.25],
    ['8 / 4 / 2', 1],
    ['8 - 4 - 2', 2],
    ['8 / 4 * 2', 4],
    ['8 - (4 - 2)', 6],
    ['--3', 3],
    ['+3', 3],
    ['2 - -3', 5],
    ['2 * -3', -6],
    ['.5 + 5. + 1e2 + 1.5E-1', 105.65],
    ['max(1, 3, 2) + min(4, 2, 3)', 5],
    ['exp(0) + log(1) + sqrt(9) + abs(-2)', 6],
    ['relu(-1) + relu(2) + sigmoid(0) + tanh(0)', 2.5],
    ['a = 2; b = a * 3; b + a', 8],
    ['a = 2\nb = a * 3\nb', 6],
    ['a = 2; a = a * 5; a', 10],
    ['a = 2; a += 3; a', 5],
    ['a = 2; b = a', 2],
    ['2;3;\n;4;\n', 4],
    ['(1 +\n 2) * (3\n)', 9],
    ['1 +\n 2', 3],
    ['1\n+ 2', 2],
    ['2 × 3 − 1 · 4', 2],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12)
  })

  it('knows no constants: e, f, i, in, pi and true are what the variables say', () => {
    const variables = { e: 2, f: 3, i: 5, in: 7, pi: 11, true: 13, mod: 17, to: 19, NaN: 23 }
    expect(value('e*f*i*in*pi*true*mod*to*NaN', variables)).toBe(
      2 * 3 * 5 * 7 * 11 * 13 * 17 * 19 * 23,
    )
  })

  it('reads names of any script, with their marks', () => {
    expect(value('α_1 + 무게 + 权重2', { α_1: 1, 무게: 2, 权重2: 3 })).toBe(6)
  })

  it('reads names that objects have', () => {
    const variables = Object.fromEntries([
      ['__proto__', 2],
      ['constructor', 3],
    ])
    expect(work('__proto__ * constructor', variables)).toEqual({
      value: 6,
      gradients: Object.fromEntries([
        ['__proto__', 3],
        ['constructor', 2],
      ]),
    })
  })

  it('reads a sum of 20,000 terms', () => {
    expect(value(Array.from({ length: 20_000 }, () => '1').join('+'))).toBe(20_000)
  })

  it('lists what is read before it is given, and where', () => {
    const { variables } = parseFormula('a = x + y; x = a; y += a; z')
    expect([...variables]).toEqual([
      ['x', 4],
      ['y', 8],
      ['z', 26],
    ])
  })
})

describe('gradients', () => {
  it('gives 0 to a variable that nothing uses', () => {
    expect(work('x * 2', { x: 3, u: 1 }).gradients).toEqual({ x: 2, u: 0 })
  })

  it('adds up the uses of a variable', () => {
    expect(work('x*x + x', { x: 3 })).toEqual({ value: 12, gradients: { x: 7 } })
  })

  it('follows a name that is given again', () => {
    // ((2x)² + x)′ = 8x + 1
    expect(work('y = x*2; y = y*y; y += x; y', { x: 3 }).gradients).toEqual({ x: 25 })
  })

  it('takes a constant power of a negative number', () => {
    expect(work('x^3', { x: -2 })).toEqual({ value: -8, gradients: { x: 12 } })
    expect(work('n = 2; x^n', { x: -2 })).toEqual({ value: 4, gradients: { x: -4 } })
  })

  it.each([
    ['abs(x)', { x: 0 }, { x: 0 }],
    ['relu(x)', { x: 0 }, { x: 0 }],
    ['max(x, y)', { x: 1, y: 1 }, { x: 1, y: 0 }],
    ['min(x, y)', { x: 1, y: 1 }, { x: 1, y: 0 }],
    ['max(x, y, z)', { x: 1, y: 1, z: 1 }, { x: 1, y: 0, z: 0 }],
  ])('keeps the convention for %s at a corner', (text, variables, gradients) => {
    expect(work(text, variables).gradients).toEqual(gradients)
  })
})

describe('against mathjs and central differences', () => {
  const functions = {
    sigmoid: (x: number) => 1 / (1 + Math.exp(-x)),
    relu: (x: number) => Math.max(0, x),
  }
  const oracle = (text: string, variables: Variables) =>
    Number(evaluateText(text, { ...functions, ...variables }))
  const numbers = fc.record({
    x: fc.integer({ min: -16, max: 16 }).map((n) => n / 8),
    y: fc.integer({ min: -16, max: 16 }).map((n) => n / 8),
    z: fc.integer({ min: -16, max: 16 }).map((n) => n / 8),
  })

  it('has the value that mathjs finds, for any formula', () => {
    fc.assert(
      fc.property(anyFormula, numbers, (text, variables) => {
        const [mine, theirs] = [value(text, variables), oracle(text, variables)]
        if (!Number.isFinite(theirs)) expect(Number.isFinite(mine)).toBe(false)
        else
          expect(Math.abs(mine - theirs)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(theirs)))
      }),
      { numRuns: 2000 },
    )
  })

  it('has the gradients that central differences of mathjs find, for smooth formulas', () => {
    const h = 1e-5
    fc.assert(
      fc.property(smoothFormula, numbers, (text, variables) => {
        const { value: f, gradients } = work(text, variables)
        // a steep curve bends too much for any step
        fc.pre(Math.abs(f) < 100 && Object.values(gradients).every((g) => Math.abs(g) < 100))
        for (const name of ['x', 'y', 'z'] as const) {
          const at = (shift: number) =>
            oracle(text, { ...variables, [name]: variables[name] + shift })
          const slope = (at(h) - at(-h)) / (2 * h)
          expect(Math.abs(slope - (gradients[name] ?? NaN))).toBeLessThan(1e-3)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what it refuses', () => {
  it.each([
    ['', 0, 'the formula is empty'],
    [' ; ', 0, 'the formula is empty'],
    ['x + ', 4, 'something is missing here'],
    ['x +* y', 3, '"*" does not fit here'],
    ['* x', 0, '"*" does not fit here'],
    ['x, y', 1, '"," does not fit here'],
    ['max(x,)', 6, 'something is missing here'],
    ['max(x;y)', 3, 'this bracket is never closed'],
    ['()', 1, 'something is missing here'],
    ['(x + (y)', 0, 'this bracket is never closed'],
    ['x + y) * z', 5, 'this bracket closes nothing'],
    ['2x', 1, 'a sign is missing after "2"'],
    ['x y', 2, 'a sign is missing after "x"'],
    ['(x)(y)', 3, 'a sign is missing after ")"'],
    ['2(x)', 1, 'a sign is missing after "2"'],
    ['1.2.3', 3, 'a sign is missing after "1.2"'],
    ['x!', 1, '"!" does not fit here: there is no factorial'],
    ['[1, 2]', 0, '"[" does not fit here: there are no lists'],
    ['x + "a"', 4, '"\\"" does not fit here: there are no texts'],
    ['x % 2', 2, '"%" does not fit here'],
    ['x < y', 2, '"<" does not fit here: there are no comparisons'],
    ['x == y', 3, '"=" does not fit here'],
    ['a = b = 2', 6, '"=" does not fit here'],
    ['x + 1 = 2', 6, 'expected one name before ='],
    ['2 = x', 2, 'expected one name before ='],
    ['= x', 0, 'expected one name before ='],
    ['x =', 3, 'something is missing here'],
    ['y = x; z +=', 11, 'something is missing here'],
    ['foo(x)', 0, '"foo" is no function'],
    ['x(2)', 0, '"x" is no function'],
    ['1 + exp', 4, '"exp" is a function'],
    ['exp = 2', 0, '"exp" is a function'],
    ['1 + exp()', 4, 'exp takes one argument; found 0'],
    ['tanh(x, y)', 0, 'tanh takes one argument; found 2'],
    ['1 + max(x)', 4, 'max takes two or more arguments; found 1'],
    ['x + 1e999', 4, '"1e999" is beyond what a number can hold'],
    ['x + 😀', 4, '"😀" does not fit here'],
    ['x = 1\ny = x +* 2', 13, '"*" does not fit here'],
    ['('.repeat(100_000), 0, 'nested too deeply'],
  ])('points at the character of %j', (text, position, sentence) => {
    const error = complaintOf(text)
    expect(error.position).toBe(position)
    expect(error.message).toContain(sentence)
  })

  it('counts lines where there are several', () => {
    expect(complaintOf('x = 1\ny = x +* 2').message).toMatch(/\(line 2, character 8\)\.$/)
    expect(complaintOf('x +* 2').message).toMatch(/\(character 4\)\.$/)
  })

  it('complains in every language', () => {
    const { sentence } = complaintOf('x! + 2')
    expect(sentence.zh).toMatch(/阶乘.*第 2 个字符/)
    expect(sentence.ko).toMatch(/계승.*2번째 글자/)
  })

  it('says so with a place and one line, whatever it is given', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(nonsense, (text) => {
        try {
          parseFormula(text)
        } catch (error) {
          if (!(error instanceof FormatError)) throw error
          expect(error.position).toBeGreaterThanOrEqual(0)
          expect(error.position).toBeLessThanOrEqual(text.length)
          for (const locale of LOCALES) expect(error.sentence[locale]).not.toMatch(/[\n\r\u2028]/)
        }
      }),
      { numRuns: 10_000 },
    )
  })

  function complaintOf(text: string): FormatError {
    try {
      parseFormula(text)
    } catch (error) {
      if (error instanceof FormatError) return error
      throw error
    }
    throw new RangeError(`${text} was read`)
  }
})
