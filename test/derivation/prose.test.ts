import { describe, expect, it } from 'vitest'
import { filled, pieces } from '../../src/derivation/prose.ts'
import type { Quantities } from '../../src/derivation/quantity.ts'
import { everywhere } from '../../src/i18n/localized.ts'

const quantities: Quantities = new Map(
  Object.entries({ E: 0.0255381234, 'W[1][1][1]': -0.5, rise: 3 }).map(([id, value]) => [
    id,
    { id, value, tex: id, name: everywhere(id) },
  ]),
)

describe('pieces', () => {
  it('part a sentence into text, formulas and numbers', () => {
    expect(pieces('So $E_{1} =$ {E}, a rise of {+rise:3}.')).toEqual([
      { kind: 'text', text: 'So ' },
      { kind: 'tex', tex: 'E_{1} =' },
      { kind: 'text', text: ' ' },
      { kind: 'number', quantity: 'E', signed: false },
      { kind: 'text', text: ', a rise of ' },
      { kind: 'number', quantity: 'rise', signed: true, digits: 3 },
      { kind: 'text', text: '.' },
    ])
  })

  it('leave the braces of a formula alone', () => {
    expect(pieces('$\\frac{a}{b}$')).toEqual([{ kind: 'tex', tex: '\\frac{a}{b}' }])
  })

  it('are none in an empty sentence', () => {
    expect(pieces('')).toEqual([])
  })
})

describe('filled', () => {
  it('writes the numbers in and keeps the formulas', () => {
    expect(filled('$w =$ {W[1][1][1]}, then {+rise}', quantities)).toBe('$w =$ −0.5, then +3')
  })

  it('follows the digits of the page, unless the sentence asks for its own', () => {
    expect(filled('{E} {E:3}', quantities, 8)).toBe('0.025538123 0.0255')
  })

  it('throws an error that names a quantity that does not exist', () => {
    expect(() => filled('{nothing}', quantities)).toThrow('there is no quantity nothing')
  })
})
