import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Formula, FormulaSymbol } from '../../src/derivation/practice.ts'
import { everywhere } from '../../src/i18n/localized.ts'
import { judgeFormula, judgePieces, readFormula } from '../../src/practice/formula.ts'

function symbol(id: string, tex: string, aliases: readonly string[] = []): FormulaSymbol {
  return { id, tex, name: everywhere(id), aliases }
}

const rate = symbol('eta', '\\eta', ['lr'])
const g = symbol('g1', 'g_{1}')
const b = symbol('b1', 'b_{1}')
const x = symbol('x1', 'x_{1}')
const w = symbol('w11', 'w_{11}')
const slope = symbol("f'(alpha1)", "f'(\\alpha_{1})")
const y = symbol('y', 'y')
const target = symbol('target', '\\hat{y}', ['t', 'target'])

const CHANGE: Formula = {
  text: 'eta*g1*b1',
  symbols: [rate, g, b],
  also: [],
  distractors: [x, w, symbol('w21', 'w_{21}'), symbol('w11_new', 'w^{+}_{11}')],
  isProduct: true,
}
const CHAIN: Formula = {
  text: "eta*w11*g1*f'(alpha1)*x1",
  symbols: [rate, w, g, slope, x],
  also: [{ text: 'eta*e1*x1', symbols: [rate, symbol('e1', 'e_{1}'), x] }],
  distractors: [b],
  isProduct: true,
}
const ERROR: Formula = {
  text: 'target-y',
  symbols: [target, y],
  also: [],
  distractors: [],
  isProduct: false,
}
const LAYERED: Formula = {
  text: 'delta[2][1]*W[2][1][1]*a[1][1]',
  symbols: [
    symbol('delta[2][1]', '\\delta^{(2)}_{1}'),
    symbol('W[2][1][1]', 'W^{(2)}_{11}'),
    symbol('a[1][1]', 'a^{(1)}_{1}'),
  ],
  also: [],
  distractors: [],
  isProduct: true,
}
const UPDATED: Formula = {
  text: 'W[1][2][1]-alpha*dE_dW[1][2][1]',
  symbols: [
    symbol('W[1][2][1]', 'W^{(1)}_{21}'),
    symbol('alpha', '\\alpha'),
    symbol('dE_dW[1][2][1]', '\\frac{\\partial E}{\\partial W^{(1)}_{21}}'),
  ],
  also: [],
  distractors: [],
  isProduct: false,
}

describe('judgeFormula', () => {
  it.each<[string, Formula]>([
    ['eta*g1*b1', CHANGE],
    ['η g₁ b₁', CHANGE],
    ['ηg₁b₁', CHANGE],
    ['\\eta g_1 b_1', CHANGE],
    ['\\eta\\,g_{1}\\,b_{1}', CHANGE],
    ['b_1·g_1·η', CHANGE],
    ['\\eta \\cdot g_1 \\times b_1', CHANGE],
    ['lr * G1 * B1', CHANGE],
    ['Δw11 = η g1 b1', CHANGE],
    ['η(g1)(b1)', CHANGE],
    ['2 η g1 b1 / 2', CHANGE],
    ['g1^2 η b1 / g1', CHANGE],
    ['$\\frac{\\eta g_1}{1} b_1$', CHANGE],
    ["η w₁₁ g₁ f'(α₁) x₁", CHAIN],
    ["eta w11 g1 f' x1", CHAIN],
    ["\\eta\\,w_{11}\\,g_1\\,f'(\\alpha_1)\\,x_1", CHAIN],
    ['η·w_11·g1·f′( alpha_1 )·x1', CHAIN],
    ['\\eta w_{11} g_1 f^{\\prime}(\\alpha_1) x_1', CHAIN],
    ['η e₁ x₁', CHAIN],
    ['ŷ - y', ERROR],
    ['\\hat{y} − y', ERROR],
    ['yhat - y', ERROR],
    ['y^ - y', ERROR],
    ['t-y', ERROR],
    ['-(y - ŷ)', ERROR],
    ['(−1)(y−ŷ)', ERROR],
    ['δ^{(2)}_1 W^{(2)}_{11} a^{(1)}_1', LAYERED],
    ['\\delta_1^{(2)} W_{11}^{(2)} a_1^{(1)}', LAYERED],
    ['δ⁽²⁾₁ W⁽²⁾₁₁ a⁽¹⁾₁', LAYERED],
    ['delta[2][1]*W[2][1][1]*a[1][1]', LAYERED],
    ['W^(1)_21 - α ∂E/∂W^(1)_21', UPDATED],
    ['W^{(1)}_{21} - \\alpha \\frac{\\partial E}{\\partial W^{(1)}_{21}}', UPDATED],
  ])('takes %s', (typed, formula) => {
    expect(judgeFormula(typed, formula)).toEqual({ kind: 'right' })
  })

  it('names a symbol that is missing', () => {
    expect(judgeFormula('g1 b1', CHANGE)).toEqual({ kind: 'missing', symbols: [rate] })
    expect(judgeFormula('eta w11 g1 x1', CHAIN)).toEqual({ kind: 'missing', symbols: [slope] })
  })

  it('names a symbol too many', () => {
    expect(judgeFormula('eta g1 x1', CHANGE)).toEqual({ kind: 'extra', symbols: [x] })
    expect(judgeFormula('eta g1 b1 w11', CHANGE)).toEqual({ kind: 'extra', symbols: [w] })
  })

  it('tells an updated weight from the old one', () => {
    expect(judgeFormula('η g1 b1 w_{11}^{+}', CHANGE)).toMatchObject({
      kind: 'extra',
      symbols: [{ id: 'w11_new' }],
    })
  })

  it('sees a wrong sign', () => {
    expect(judgeFormula('-eta g1 b1', CHANGE)).toEqual({ kind: 'sign' })
    expect(judgeFormula('y - ŷ', ERROR)).toEqual({ kind: 'sign' })
  })

  it('refuses the right symbols put together in a wrong way', () => {
    expect(judgeFormula('eta + g1*b1', CHANGE)).toEqual({ kind: 'wrong' })
    expect(judgeFormula('eta g1 b1^2', CHANGE)).toEqual({ kind: 'wrong' })
    expect(judgeFormula('2 eta g1 b1', CHANGE)).toEqual({ kind: 'wrong' })
  })

  it.each(['', '=', 'eta*', '(eta g1 b1', 'eta q7 b1', 'w111', "f'(z)", '?', '0.5 0.5', '{'])(
    'does not count %j as an attempt',
    (typed) => {
      expect(judgeFormula(typed, CHANGE).kind).toBe('invalid')
    },
  )

  it('points into a formula that it cannot read', () => {
    expect(readFormula('eta*(g1', CHANGE)).toMatchObject({
      reason: { en: 'this bracket is never closed (character 5).' },
    })
  })
})

describe('readFormula', () => {
  it.each<[string, Formula, string]>([
    ['η g₁ b₁', CHANGE, '\\eta\\,g_{1}\\,b_{1}'],
    ['eta*(g1+b1)', CHANGE, '\\eta\\,\\left(g_{1} + b_{1}\\right)'],
    ['-(y-t)^2/2', ERROR, '\\frac{-\\left(y - \\hat{y}\\right)^{2}}{2}'],
    ['t - (y - 1)*2', ERROR, '\\hat{y} - \\left(y - 1\\right) \\cdot 2'],
    ['y + (-t)', ERROR, 'y + \\left(-\\hat{y}\\right)'],
    ['ln(1-y)', ERROR, '\\ln\\left(1 - y\\right)'],
  ])('shows how %s is read', (typed, formula, tex) => {
    expect(readFormula(typed, formula)).toMatchObject({ kind: 'formula', tex })
  })

  it('never throws', () => {
    const pieces = fc.constantFrom(
      ..."0123456789.,+-*/^()eE xX½²⁻·×=≈_{}\\[]ηŷαbgf'′wΔ∂".split(''),
      '\\frac',
      '\\eta ',
      'w_{11}',
      'exp',
      '__proto__',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (typed) => {
        expect(judgeFormula(typed.join(''), CHAIN).kind).toMatch(/^[a-z]+$/)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('judgePieces', () => {
  it('takes the factors in any order', () => {
    expect(judgePieces(['b1', 'eta', 'g1'], CHANGE)).toEqual({ kind: 'right' })
    expect(judgePieces(["f'(alpha1)", 'x1', 'eta', 'g1', 'w11'], CHAIN)).toEqual({ kind: 'right' })
  })

  it('names what is missing or too many', () => {
    expect(judgePieces(['b1', 'g1'], CHANGE)).toEqual({ kind: 'missing', symbols: [rate] })
    expect(judgePieces(['b1', 'g1', 'eta', 'w11'], CHANGE)).toEqual({ kind: 'extra', symbols: [w] })
  })

  it('refuses a factor that is taken twice', () => {
    expect(judgePieces(['b1', 'b1', 'g1', 'eta'], CHANGE)).toEqual({ kind: 'wrong' })
  })

  it('does not count an empty tray', () => {
    expect(judgePieces([], CHANGE).kind).toBe('invalid')
  })
})
