import { expect, it } from 'vitest'
import { change } from '../../../src/views/lecture/change.ts'

it('says a fall in percent of what there was', () => {
  // 001 §2.1: 0.025538 → 0.0159766165, −37.4 %
  expect(change(0.025538, 0.0159766165)).toBeCloseTo(-37.4, 1)
})

it('counts from the size of a negative number', () => {
  expect(change(-2, -1)).toBe(50)
})

it.each([
  ['from 0', 0, 1],
  ['to NaN', 1, Number.NaN],
  ['to infinity', 1, Infinity],
  ['from infinity', Infinity, 1],
])('says nothing %s', (_, from, to) => {
  expect(change(from, to)).toBeNull()
})
