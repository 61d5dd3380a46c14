import { expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'

it('reads an element', () => {
  expect(at(['a', 'b'], 1)).toBe('b')
  expect(at(new Float64Array([0, 5]), 0)).toBe(0)
})

it.each([-1, 2, 0.5])('says that index %d is outside an array of two', (index) => {
  expect(() => at(['a', 'b'], index)).toThrow(new RangeError(`index ${index} is outside 0..1`))
})
