import { describe, expect, it } from 'vitest'
import { isCut, verdictOf } from '../../src/derivation/verdict.ts'
import { printed } from '../../src/format/printed.ts'

describe('the verdict on a printed number', () => {
  it.each([
    ['0.25', 0.25, 'exact'],
    ['0.3', 0.1 + 0.2, 'exact'],
    ['0', 0.1 + 0.2 - 0.3, 'exact'],
    ['1/3', 1 / 3, 'exact'],
    ['25 %', 0.25, 'exact'],
    ['0.0255', 0.025538, 'rounded'],
    ['0.511301270', 0.5113012702387375, 'rounded'],
    ['0.125', 0.1245, 'rounded'],
    ['1200', 1200.4, 'rounded'],
    ['1.2e3', 1249, 'rounded'],
    ['0.02553', 0.025538, 'last-digit'],
    ['0.02555', 0.025538, 'last-digit'],
    ['0.6086', 0.608654, 'last-digit'],
    ['1.2e3', 1251, 'last-digit'],
    ['0.02556', 0.025538, 'wrong'],
    ['-0.0255', 0.025538, 'wrong'],
    ['0', 0.2, 'wrong'],
    ['1/3', 0.333, 'wrong'],
    ['0.5', Number.NaN, 'wrong'],
    ['0.5', Number.POSITIVE_INFINITY, 'wrong'],
  ])('%s for %d is %s', (text, value, verdict) => {
    expect(verdictOf(printed(text), value)).toBe(verdict)
  })

  it.each([
    ['0.6086', 0.608654, true],
    ['-0.6086', -0.608654, true],
    ['0.6087', 0.608654, false],
    ['0.6088', 0.608654, false],
    ['0.6086', 0.608754, false],
  ])('sees whether %s is %d with digits cut off: %s', (text, value, isTrue) => {
    expect(isCut(printed(text), value)).toBe(isTrue)
  })
})
