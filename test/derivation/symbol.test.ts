import { describe, expect, it } from 'vitest'
import { character, perSign, plain, spoken, tex, type Sign } from '../../src/derivation/symbol.ts'

const SIGNS: readonly (readonly [sign: Sign, tex: string, plain: string, spoken: string])[] = [
  [{ letter: 'v', sub: '11' }, 'v_{11}', 'v₁₁', 'v 1 1'],
  [{ letter: 'alpha', sub: '2' }, '\\alpha_{2}', 'α₂', 'α 2'],
  [{ letter: 'W', sup: '(1)', sub: '21' }, 'W^{(1)}_{21}', 'W⁽¹⁾₂₁', 'W 1 2 1'],
  [{ letter: 'y', accent: 'hat' }, '\\hat{y}', 'ŷ', 'y hat'],
  [{ letter: 'y', accent: 'tilde', sub: '2,1' }, '\\tilde{y}_{2,1}', 'ỹ₂,₁', 'y tilde 2 1'],
  [{ letter: 'w', sup: '+', sub: '11' }, 'w^{+}_{11}', 'w+₁₁', 'w 1 1'],
  [{ letter: 'b', sub: '1', prime: true }, "{b_{1}}'", 'b₁′', 'b 1 prime'],
  [{ letter: 'ell' }, '\\ell', 'ℓ', 'ℓ'],
]

describe.each(SIGNS)('%j', (sign, asTex, asText, aloud) => {
  it(`is written ${asTex} as TeX`, () => {
    expect(tex(sign)).toBe(asTex)
  })
  it(`is written ${asText} as text`, () => {
    expect(plain(sign)).toBe(asText)
  })
  it(`is said ${aloud}`, () => {
    expect(spoken(sign, 'en')).toBe(aloud)
  })
})

it('names its marks in the language of the reader', () => {
  const sign: Sign = { letter: 'y', accent: 'hat', prime: true }
  expect(spoken(sign, 'zh')).toBe('y 帽 撇')
  expect(spoken(sign, 'ko')).toBe('y 햇 프라임')
})

it('is one character where there is room for no more', () => {
  expect(character({ letter: 'gamma', sub: '1' })).toBe('γ')
  expect(character({ letter: 'x', sub: '1' })).toBe('x')
})

it('works out once for each sign what depends on nothing else', () => {
  const asked: Sign[] = []
  const letterOf = perSign((sign) => {
    asked.push(sign)
    return sign.letter
  })
  const [one, other]: readonly [Sign, Sign] = [{ letter: 'v' }, { letter: 'w' }]
  expect([one, other, one].map(letterOf)).toEqual(['v', 'w', 'v'])
  expect(asked).toEqual([one, other])
})
