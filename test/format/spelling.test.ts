import { describe, expect, it } from 'vitest'
import { spelling } from '../../src/format/spelling.ts'

describe('one spelling', () => {
  it.each([
    ['w11', ['w_{11}', 'w₁₁', 'w_11', 'ｗ１１', 'w[1][1]', '\\mathrm{w}_{11}']],
    ['w11+', ["w_{11}'", 'w^{+}_{11}', 'w₁₁⁺', 'w11_new', 'new w11', 'w₁₁′', 'w11 (updated)']],
    ['Deltaw11', ['\\Delta w_{11}', 'Δw₁₁', '∆w11', 'Delta_w11']],
    ['dEdw11', ['\\frac{\\partial E}{\\partial w_{11}}', '∂E/∂w₁₁', 'dE/dw11', 'dE_dw11']],
    ['W121', ['W^{(1)}_{21}', 'W⁽¹⁾₂₁', 'W[1][2][1]']],
    ['haty', ['\\hat{y}', 'ŷ', 'y_hat', 'yhat']],
    ['tildey11', ['\\tilde{y}_{1,1}', 'ỹ₁,₁']],
    ['alpha1', ['\\alpha_1', 'α₁', 'alpha1', 'α1']],
    ['minusdEdy', ['-\\frac{\\partial E}{\\partial y}', '−∂E/∂y', 'minus_dE_dy']],
    ['ell', ['\\ell', 'ℓ']],
  ])('%s stands for %o', (key, names) => {
    expect(names.map(spelling)).toEqual(names.map(() => key))
  })

  it.each(['', '  ', '\\%', '{}'])('has nothing left of %o', (name) => {
    expect(spelling(name)).toBe('')
  })
})
