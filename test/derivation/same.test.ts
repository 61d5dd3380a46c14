import { expect, it } from 'vitest'
import { isSameData } from '../../src/derivation/same.ts'

it.each([
  [
    { a: 1, b: [2, { c: 'x' }] },
    { b: [2, { c: 'x' }], a: 1 },
  ],
  [[], []],
  [Number.NaN, Number.NaN],
  [null, null],
])('takes %j and %j for the same, whatever the order of their fields', (one, two) => {
  expect(isSameData(one, two)).toBe(true)
})

it.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: null }, { a: {} }],
  [1, '1'],
])('tells %j from %j', (one, two) => {
  expect(isSameData(one, two)).toBe(false)
})
