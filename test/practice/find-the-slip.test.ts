import { describe, expect, it } from 'vitest'
import { generate } from '../../src/lessons/bp-update/practice/generate.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import { slipIn, type Slip } from '../../src/practice/find-the-slip.ts'
import data from '../fixtures/misconceptions.json' with { type: 'json' }
import { BLANKS, problemFor } from './class.ts'

const PROBLEM = problemFor(DEFAULT)
const SLIPS = Array.from({ length: 60 }, (_, seed) => ({ seed, slip: slipIn(PROBLEM, seed) }))
const found = SLIPS.flatMap(({ slip }): Slip[] => (slip ? [slip] : []))

describe('a slip in the main example', () => {
  it('is there for every seed, and the same one for the same seed', () => {
    expect(found).toHaveLength(SLIPS.length)
    for (const { seed, slip } of SLIPS.slice(0, 10))
      expect(slipIn(PROBLEM, seed)?.mistake.id).toBe(slip?.mistake.id)
  })

  it('comes from many different rules', () => {
    expect(new Set(found.map(({ mistake }) => mistake.id)).size).toBeGreaterThan(15)
  })

  it('never comes from a rule that leaves every number right', () => {
    const invisible = new Set(data.invisible_on_central)
    expect(found.filter(({ mistake }) => invisible.has(mistake.id))).toEqual([])
  })

  it('begins at its first wrong line: all lines before it are right', () => {
    for (const { first, written, wrong, right } of found) {
      const before = BLANKS.slice(0, BLANKS.indexOf(first))
      for (const { quantity } of before)
        expect(written.get(quantity)).toBeCloseTo(PROBLEM.right.get(quantity) ?? NaN, 12)
      expect(written.get(first.quantity)).toBe(wrong)
      expect(right).toBe(PROBLEM.right.get(first.quantity))
      expect(Math.abs(wrong - right) / Math.max(Math.abs(wrong), Math.abs(right))).toBeGreaterThan(
        0.01,
      )
    }
  })

  it('has the numbers that the catalogue computed for its rule', () => {
    const ids: Readonly<Record<string, string>> = { g: 'g1', gh1: 'e1', dw11: 'Delta_w11' }
    const wrongOf = ({ id }: Slip['mistake']): Readonly<Record<string, number>> =>
      data.misconceptions.find((one) => one.id === id)?.central?.wrong ?? {}
    const pairs = found.flatMap(({ mistake, written }) =>
      Object.entries(ids).flatMap(([key, id]) => {
        const expected = wrongOf(mistake)[key]
        return expected === undefined ? [] : [{ expected, actual: written.get(id) ?? NaN }]
      }),
    )
    expect(pairs.length).toBeGreaterThan(10)
    expect(pairs.filter(({ expected, actual }) => !(Math.abs(expected - actual) < 1e-9))).toEqual(
      [],
    )
  })
})

it('is found in generated problems too', () => {
  for (let seed = 0; seed < 10; seed++)
    expect(slipIn(problemFor(generate(DEFAULT, seed)), seed)).toBeDefined()
})

it('is not there where nothing can go wrong', () => {
  expect(slipIn({ ...PROBLEM, mistakes: [] }, 1)).toBeUndefined()
})
