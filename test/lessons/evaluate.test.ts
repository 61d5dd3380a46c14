import { describe, expect, it } from 'vitest'
import { evaluate, INTERVAL, printed, REAL } from './evaluate.ts'

const work = (tex: string, values: readonly number[] = []) => evaluate(tex, values, REAL, 0.25)

describe('the evaluator of substituted lines', () => {
  it.each([
    ['\\tfrac12( 3 - 5 )^2', 2],
    ['\\tfrac1{4}\\bigl( 3 + 5 \\bigr)', 2],
    ['6 /\\,\\bigl( 1 + 2 \\bigr)', 2],
    ['2\\,(3-1)', 4],
    ['-2 \\cdot (-3) + 1', 7],
    ['1 - 2 \\cdot 3', -5],
    ['\\max(0,\\, -4 )', 0],
    ['f( -4 )', -1],
    ['\\sigma( 0 )', 0.5],
    ['\\tanh( 0 )', 0],
    ['\\varphi( 1 )', Math.SQRT1_2],
    ['\\operatorname{softplus}( 0 )', Math.LN2],
    ['-\\bigl[ 1 \\ln 0.5 + (1- 1 )\\ln(1- 0.5 )\\bigr]', Math.LN2],
    ['-\\bigl( 0 \\ln 0 + 1 \\ln 1 \\bigr)', -0],
  ])('works out %s', (tex, value) => {
    expect(work(tex)).toBeCloseTo(value, 14)
  })

  it('puts values in their places', () => {
    expect(work('#1 - #0 \\cdot #2', [2, 10, 3])).toBe(4)
  })

  it.each(['3 \\cdot -2', '1 + -2', '3 2 )', '\\frac12', '(1', 'x', '\\sigma 2'])(
    'refuses %s',
    (tex) => {
      expect(() => work(tex)).toThrow(SyntaxError)
    },
  )

  it('works with intervals', () => {
    const [low, high] = evaluate<readonly [number, number]>('( #0 - 1 )^2', [[0, 3]], INTERVAL, 0)
    expect(low).toBeLessThanOrEqual(0)
    expect(high).toBe(4)
  })

  it('reads a printed number back as what rounds to it', () => {
    expect(printed('−1.5×10⁻⁷', 2)).toEqual([-1.55e-7, -1.45e-7])
    expect(printed('12\u202f345', 3)).toEqual([12345, 12345])
    expect(printed('0', 6)).toEqual([0, 0])
    expect(() => printed('∞', 6)).toThrow(SyntaxError)
  })
})
