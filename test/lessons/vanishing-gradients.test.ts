import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../src/derivation/at.ts'
import { format } from '../../src/derivation/number.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { boundsOf, chainOf } from '../../src/lessons/vanishing-gradients/chain.ts'
import lesson from '../../src/lessons/vanishing-gradients/index.ts'
import { KIT, type ChainParams } from '../../src/lessons/vanishing-gradients/kit.ts'
import { practising } from '../../src/lessons/vanishing-gradients/practising.ts'
import { goldenEntry, goldenIds, type Golden } from '../fixtures/fixtures.ts'
import type { Numbers } from '../fixtures/differences.ts'
import { faults, substitutions } from './lines.ts'

interface Inputs {
  readonly A: readonly number[]
  readonly b: readonly number[]
  readonly x: number
}

const golden = (id: string) => goldenEntry<Inputs>(`002-P2-vanishing-${id}`)
const PRINTED = goldenIds('002-P2-vanishing').map((id) => goldenEntry<Inputs>(id))
const paramsOf = ({ inputs: { A, b, x } }: Golden<Inputs>): ChainParams => ({
  f: 'sigmoid',
  A,
  b,
  x,
})
const listOf = (numbers: Numbers | undefined): readonly number[] => Object.values(Object(numbers))

const derived = (params: Partial<ChainParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
const told = (params: Partial<ChainParams> = {}) => {
  const { quantities } = derived(params)
  return (id: string) => valueOf(quantities, id)
}
const reason = (params: Partial<ChainParams>, id: string) =>
  derived(params).steps.find((step) => step.id === id)?.because?.en

/** To so many digits, of numbers however small. */
function expectClose(found: readonly number[], printed: readonly number[], within = 1e-12) {
  expect(found.length).toBe(printed.length)
  found.forEach((number, k) => {
    const other = at(printed, k)
    expect(Math.abs(number - other), `${k}: ${number}, ${other}`).toBeLessThanOrEqual(
      within * Math.abs(other),
    )
  })
}

describe('a chain of sigmoid layers', () => {
  it.each(PRINTED)('has the printed numbers of $id', (entry) => {
    const params = paramsOf(entry)
    const layers = chainOf(params)
    const { ytilde, y, sigma_prime, dyL_db, dyL_dA, dyL_dx, upper_bound_dyL_db } = entry.expected
    const close = (found: readonly number[], printed: Numbers | undefined) =>
      expectClose(found, listOf(printed), 1e-11)
    close(
      layers.map(({ z }) => z),
      ytilde,
    )
    close(
      layers.map((layer) => layer.y),
      y,
    )
    close(
      layers.slice(0, -1).map(({ slope }) => slope),
      sigma_prime,
    )
    close(
      layers.map(({ db }) => db),
      dyL_db,
    )
    close(
      layers.map(({ dA }) => dA),
      dyL_dA,
    )
    expectClose([at(layers, 0).dInput], [Number(dyL_dx)], 1e-11)
    close(boundsOf(params), upper_bound_dyL_db)
  })

  it('tells the printed numbers in its steps', () => {
    const { dyL_db, dyL_dA, upper_bound_dyL_db } = golden('baseline-L5').expected
    const value = told()
    const list = (id: string) => [1, 2, 3, 4, 5].map((i) => value(`${id}[${i}]`))
    expectClose(list('db'), listOf(dyL_db))
    expectClose(list('dA'), listOf(dyL_dA))
    expectClose(list('bound'), listOf(upper_bound_dyL_db))
    expect(list('db').map((one) => format(one))).toEqual([
      '0.00270536',
      '0.011512',
      '0.0506542',
      '0.224837',
      '1',
    ])
  })

  it('shows what a small weight and a saturated unit would do', () => {
    const value = told()
    const list = (id: string) => [1, 2, 3, 4, 5].map((i) => value(`${id}[${i}]`))
    expect(value('small.A')).toBe(0.01)
    expectClose(list('small.db'), listOf(golden('small-A4').expected['dyL_db']))
    const saturated = golden('saturated-b3=10').expected
    expect(value('saturated.b')).toBe(10)
    expectClose(list('saturated.db'), listOf(saturated['dyL_db']), 1e-11)
    expectClose([value('saturated.slope')], [at(listOf(saturated['sigma_prime']), 2)], 1e-11)
  })

  it('goes the other way where the weight is small and the unit saturated already', () => {
    const small = told(paramsOf(golden('small-A4')))
    expect(small('small.A')).toBe(1)
    expect(small('small.db[1]')).toBeGreaterThan(50 * small('db[1]'))
    for (const id of ['saturated-b3=10', 'saturated-b3=-10']) {
      const saturated = told(paramsOf(golden(id)))
      expect(saturated('saturated.b')).toBe(0)
      expect(saturated('saturated.slope')).toBeGreaterThan(0.2)
    }
  })

  it.each(['sigmoid', 'tanh', 'relu'] as const)('knows a chain of %s that loses nothing', (f) => {
    for (const layers of [2, 5, 8]) {
      const value = told({ f, A: Array(layers).fill(0.3), b: Array(layers).fill(0) })
      expect(value('kept.factor')).toBe(1)
      expect(value('kept.db')).toBe(1)
    }
  })
})

const ANY = fc
  .record({
    f: fc.constantFrom('sigmoid' as const, 'tanh' as const, 'relu' as const),
    layers: fc.array(
      fc.tuple(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
      ),
      { minLength: 2, maxLength: 8 },
    ),
    x: fc.double({ min: -2, max: 2, noNaN: true }),
  })
  .map(({ f, layers, x }): ChainParams => ({
    f,
    A: layers.map(([A]) => A),
    b: layers.map(([, b]) => b),
    x,
  }))

describe('any chain', () => {
  it('has the slopes of its numbers', () => {
    const h = 1e-6
    const outputOf = (params: ChainParams) => at(chainOf(params), params.A.length - 1).y
    const measured = (params: ChainParams, field: 'A' | 'b', k: number) => {
      const moved = (by: number) =>
        outputOf({ ...params, [field]: params[field].with(k, at(params[field], k) + by) })
      return (moved(h) - moved(-h)) / (2 * h)
    }
    fc.assert(
      fc.property(ANY, (params) => {
        const layers = chainOf(params)
        // no slope at a kink
        fc.pre(params.f !== 'relu' || layers.every(({ z }) => Math.abs(z) > 1e-3))
        layers.forEach(({ db, dA }, k) => {
          const size = Math.max(1, Math.abs(db), Math.abs(dA))
          expect(Math.abs(db - measured(params, 'b', k))).toBeLessThan(1e-6 * size)
          expect(Math.abs(dA - measured(params, 'A', k))).toBeLessThan(1e-6 * size)
        })
      }),
      { numRuns: 80 },
    )
  })

  it('keeps every gradient of a bias within its bound', () => {
    fc.assert(
      fc.property(ANY, (params) => {
        const bounds = boundsOf(params)
        chainOf(params).forEach(({ db }, k) =>
          expect(Math.abs(db)).toBeLessThanOrEqual(at(bounds, k) * (1 + 1e-12)),
        )
      }),
      { numRuns: 80 },
    )
  })

  it('has lines that evaluate to their results, at the ends of the ranges too', () => {
    const end = fc.constantFrom(-5, 0, 5)
    const ends = fc.record({
      f: fc.constantFrom('sigmoid' as const, 'tanh' as const, 'relu' as const),
      A: fc.array(end, { minLength: 3, maxLength: 3 }),
      b: fc.array(fc.constantFrom(-12, 0, 12), { minLength: 3, maxLength: 3 }),
      x: end,
    })
    fc.assert(
      fc.property(fc.oneof(ANY, ends), (params) => {
        const { steps, quantities } = derived(params)
        expect(steps.flatMap(substitutions).flatMap((one) => faults(one, quantities, 0))).toEqual(
          [],
        )
      }),
      { numRuns: 150 },
    )
  })

  it('ends at a ReLU that is off, and says so', () => {
    const off = { f: 'relu' as const, b: [0, 0, -1, 0.5, 0] }
    const value = told(off)
    expect([1, 2, 3].map((i) => value(`db[${i}]`))).toEqual([0, 0, 0])
    expect(value('db[4]')).toBe(1)
    expect(reason(off, 'back[3]')).toMatch(/^Unit 3 is off/)
    expect(reason(off, 'back[2]')).toMatch(/^Nothing comes back to layer 2/)
    expect(reason(off, 'difference')).toMatch(/^Both are 0/)
  })

  it('ends at a weight of 0, and says so', () => {
    const cut = { A: [1, 1, 1, 0, 1] }
    const value = told(cut)
    expect([1, 2, 3].map((i) => value(`db[${i}]`))).toEqual([0, 0, 0])
    expect(value('db[4]')).toBe(0.25)
    expect(value('bound[3]')).toBe(0)
    expect(reason(cut, 'back[3]')).toMatch(/^Nothing comes back to layer 3/)
    expect(reason(cut, 'bound')).toMatch(/A weight of 0 makes the bound 0/)
  })

  it('calls a slope that only the computer takes for 0 tiny', () => {
    const far = { f: 'tanh' as const, b: [12, 0, 0, 0, 0], A: [5, 1, 1, 1, 1], x: 5 }
    expect(told(far)('slope[1]')).toBe(0)
    expect(reason(far, 'slopes')).toMatch(/tiny, not 0/)
    expect(reason({ b: [12, 0, 0, 0, 0] }, 'slopes')).toMatch(/saturated/)
    expect(reason({ ...far, x: 0 }, 'slopes')).toMatch(/first digits are all/)
  })

  it('says where the bound need not fall', () => {
    expect(reason({}, 'bound')).toMatch(/gets smaller with every layer/)
    expect(reason({ A: [1, 1, 4, 1, 1] }, 'bound')).toMatch(/would the bound have to fall/)
    expect(reason({ A: [1, 2], b: [0, 0] }, 'bound')).toMatch(/is below 4/)
    expect(reason({ f: 'tanh' }, 'bound')).toMatch(/all below 1 would the bound have to fall/)
  })

  it('says that a difference is too small to be measured', () => {
    const flat = { A: Array(8).fill(0.05), b: Array(8).fill(0) }
    expect(reason(flat, 'difference')).toMatch(/too small to be measured/)
    expect(reason({}, 'difference')).toMatch(/agrees/)
  })
})

describe('practising it', () => {
  const printed = golden('baseline-L5').mistakes ?? {}
  const work = (slip: string) =>
    practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
  const list = (slip: string, id: string) =>
    [1, 2, 3, 4, 5].map((i) => work(slip).get(`${id}[${i}]`) ?? NaN)

  it('gives the numbers that the wrong rules are known by', () => {
    expectClose(list('forgot-slope', 'db'), listOf(printed['forgot_sigma_prime']))
    expectClose(list('without-input', 'dA'), listOf(printed['dA_without_y_{i-1}']))
    const first = (slip: string) => [work(slip).get('db[1]') ?? NaN]
    expectClose(first('value-for-slope'), [
      Number(printed['used_sigma_instead_of_sigma_prime_i=1']),
    ])
    expectClose(first('one-too-few'), [Number(printed['one_factor_too_few_i=1'])])
  })

  it('asks for slopes and gradients of all layers, but not for the 1 of the last bias', () => {
    const asked = practising.blanks(KIT.defaults, DEFAULT_OPTIONS).map(({ quantity }) => quantity)
    for (const i of [1, 2, 3, 4])
      for (const id of ['slope', 'db', 'dA']) expect(asked).toContain(`${id}[${i}]`)
    expect(asked).toContain('dA[5]')
    expect(asked).not.toContain('db[5]')
  })
})
