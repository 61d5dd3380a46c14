import { expect, it } from 'vitest'
import { duration, minutesLeft } from '../../../src/views/presenter/time.ts'

it.each([
  [0, '0:00'],
  [999, '0:00'],
  [61_000, '1:01'],
  [3_599_000, '59:59'],
  [3_600_000, '1:00:00'],
  [36_061_000, '10:01:01'],
  [-5, '0:00'],
])('writes %i ms as %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text)
})

it.each([
  [10, 0, 10],
  [10, 60_000, 9],
  [10, 61_000, 9],
  [2.5, 0, 3],
  [1, 90_000, 0],
  [1, 180_000, -2],
])('counts, of %d minutes after %i ms, %d as left', (minutes, elapsed, left) => {
  expect(minutesLeft(minutes, elapsed)).toBe(left)
})
