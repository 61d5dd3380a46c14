import { describe, expect, it } from 'vitest'
import { sayRow, sayTex } from '../../src/derivation/speech.ts'
import { NOTATIONS } from '../../src/derivation/options.ts'
import { LOCALES } from '../../src/i18n/localized.ts'
import { PRESETS } from '../../src/lessons/bp-update/presets.ts'
import { preset, stepOf, told } from '../lessons/examples.ts'

describe('a formula said aloud', () => {
  it.each([
    ['\\tfrac12(', '1/2 ('],
    ['\\cdot', '×'],
    ['\\hat{y}', 'y hat'],
    ['\\Delta w_{11}', 'Δ w 11'],
    ['\\frac{\\partial E}{\\partial y}', '∂E/∂ y'],
    ['\\max(0,\\,', 'max (0,'],
    ['\\frac{\\partial {g^{(2)}}}{\\partial f}', '∂ g ^ (2) /∂ f'],
    ['\\mathrel{+}=', '+ ='],
    ['f(x+\\varepsilon)', 'f(x+ε)'],
    ['[x \\ge y]', '[x ≥ y]'],
  ])('%s is %s', (tex, text) => {
    expect(sayTex(tex).replace(/∂ E/g, '∂E')).toBe(text)
  })
})

describe('a row said aloud', () => {
  const derivation = told(preset('homework'))
  const row = (kind: string) => {
    const found = stepOf(derivation, 'dW2').rows.find((one) => one.kind === kind)
    if (found === undefined) throw new RangeError(`no row is a ${kind}`)
    return found
  }

  it('says numbers as the page prints them', () => {
    expect(sayRow(row('numbers'), derivation.quantities, 'en', 6)).toBe('= 1 × 0.226 × 0.18')
  })

  it('says the sign of a change', () => {
    expect(sayRow(row('result'), derivation.quantities, 'en', 6)).toBe('Δ w 11 = +0.04068')
  })

  it('says factors in the language of the reader', () => {
    const chain = (locale: 'en' | 'zh' | 'ko') =>
      sayRow(row('chain'), derivation.quantities, locale, 6)
    expect(chain('en')).toContain('derivative of E with respect to β 1')
    expect(chain('zh')).toContain('E 对 β 1 的偏导数')
    expect(chain('ko')).toContain('E의 β 1에 대한 편미분')
  })

  it('leaves no TeX behind', () => {
    for (const { params } of PRESETS)
      for (const [locale, notation] of LOCALES.flatMap((one) =>
        NOTATIONS.map((letters) => [one, letters] as const),
      )) {
        const { steps, quantities } = told(params, { notation })
        const lines = steps.flatMap(({ rows }) =>
          rows.map((one) => sayRow(one, quantities, locale, 6)),
        )
        expect(
          lines.filter((line) => /[\\{}$]|frac|bigl|bigr|style|left|right/.test(line)),
        ).toEqual([])
      }
  })
})
