import { describe, expect, it } from 'vitest'
import { hash32, mulberry32 } from '../../src/model/random.ts'

// published in the specification of the exercise generator, computed there on Node 20
const VECTORS: readonly (readonly [string, number, readonly number[]])[] = [
  ['HW2-A', 3350681551, [0.795667262981, 0.616928581148, 0.779551742366]],
  ['2025春-学号001', 1594981645, [0.299056951422]],
]

describe.each(VECTORS)('the seed of %s', (text, seed, values) => {
  it('is the published one', () => {
    expect(hash32(text)).toBe(seed)
  })

  it('gives the published numbers', () => {
    const random = mulberry32(seed)
    for (const value of values) expect(random()).toBeCloseTo(value, 12)
  })
})
