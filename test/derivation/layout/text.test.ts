import { describe, expect, it } from 'vitest'
import { fit, widthOf } from '../../../src/derivation/layout/text.ts'

describe('a number that must fit', () => {
  it.each([
    [0.123456, 2.8, '0.1235'],
    [-0.05942, 3.6, '−0.0594'],
    [160_000, 3.5, '160\u202f000'],
    [6_400_040_000, 4.4, '6.4×10⁹'],
    [1_000_000_000, 2, '10⁹'],
    [-8_000_000, 4, '−8×10⁶'],
  ])('%s has in %s em the text %s', (value, room, text) => {
    expect(fit(value, 6, room)).toBe(text)
    expect(widthOf(text)).toBeLessThanOrEqual(room)
  })

  it('keeps its sign as a power of ten', () => {
    expect(fit(6_400_000_000, 6, 4.5, { signed: true })).toBe('+6.4×10⁹')
  })

  it('stands in full where a power of ten would not fit either', () => {
    expect(fit(12_345, 6, 1)).toBe('12\u202f345')
  })
})
