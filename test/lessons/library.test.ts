/** The library of published examples, against the verdicts of published-examples.json, reached there in 60 digits. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, NOTATIONS } from '../../src/derivation/options.ts'
import { check } from '../../src/derivation/sheet.ts'
import { printed } from '../../src/format/printed.ts'
import { LOCALES } from '../../src/i18n/localized.ts'
import { exploring } from '../../src/lessons/bp-update/exploring.ts'
import lesson from '../../src/lessons/bp-update/index.ts'
import { DEFAULT } from '../../src/lessons/bp-update/default.ts'
import { exampleArbitrary } from '../model/arbitrary.ts'
import { networkOf } from './network.ts'
import { publishedCase, publishedIds } from '../fixtures/fixtures.ts'

const { library, published, variants } = exploring.sheets
const { read } = await lesson.borders()

/** The words of the data file for our verdicts. */
const VERDICT: Readonly<Record<string, string>> = {
  exact: 'exact',
  ok_rounded: 'rounded',
  last_digit_off: 'last-digit',
  WRONG: 'wrong',
}

it('holds every network of the data file, and no other', () => {
  expect(library.map(({ id }) => id).toSorted()).toEqual(publishedIds('mlp').toSorted())
})

describe.each(library)('$id', (entry) => {
  const { quantities } = lesson.derive(entry.params, DEFAULT_OPTIONS)
  const data = publishedCase<never>(entry.id)
  const checked = entry.values.map((one) => ({
    ...one,
    ...check(one, quantities, variants(entry.params, DEFAULT_OPTIONS)),
  }))

  it('has every printed number, digit by digit', () => {
    expect(
      Object.fromEntries(entry.values.map(({ name, printed }) => [name, printed.text])),
    ).toEqual(
      Object.fromEntries(Object.entries(data.values).map(([name, one]) => [name, one.published])),
    )
  })

  it('computes what 60 digits say of each', () => {
    const off = checked.filter(
      ({ name, value }) => Math.abs(value - (data.values[name]?.computed ?? Number.NaN)) > 1e-12,
    )
    // NaN is not greater than anything: every name must be there, too
    expect(checked.every(({ name }) => name in data.values)).toBe(true)
    expect(off.map(({ name }) => name)).toEqual([])
  })

  it('comes to the same verdict on each', () => {
    expect(Object.fromEntries(checked.map(({ name, verdict }) => [name, verdict]))).toEqual(
      Object.fromEntries(
        Object.entries(data.values).map(([name, one]) => [name, VERDICT[one.verdict]]),
      ),
    )
  })

  it('is read by the border of the lesson as it stands', () => {
    const { title: _, ...params } = read(JSON.parse(JSON.stringify(entry.params)))
    expect(params).toEqual(entry.params)
  })

  it.each(NOTATIONS)('derives without a number that is none, in the notation %s', (notation) => {
    const derivation = lesson.derive(entry.params, { ...DEFAULT_OPTIONS, notation })
    expect(derivation.overflow).toBeUndefined()
    expect(entry.values.filter(({ quantity }) => !derivation.quantities.has(quantity))).toEqual([])
  })

  it('is found again by its numbers, also under another convention', () => {
    expect(published(entry.params)).toEqual({ entry, isOwnWay: true })
    const slip = { ...entry.params, hiddenUsesUpdatedWeights: true }
    expect(published(slip)).toEqual({ entry, isOwnWay: false })
  })

  it('has its texts in every language', () => {
    for (const text of [entry.title, entry.convention])
      expect(new Set(LOCALES.map((locale) => text[locale])).size).toBe(LOCALES.length)
  })
})

describe('Mazur’s loss after the update', () => {
  const [mazur] = library
  const params = mazur?.params ?? lesson.defaults
  const after = mazur?.values.find(({ name }) => name === 'E_total_after')
  const { quantities } = lesson.derive(params, DEFAULT_OPTIONS)

  it('comes out as printed with updated output weights, and in no other way', () => {
    if (after === undefined) throw new Error('no such value')
    const { causes } = check(after, quantities, variants(params, DEFAULT_OPTIONS))
    expect(causes).toHaveLength(1)
    const [cause] = causes
    if (cause?.kind !== 'variant') throw new Error('no variant')
    expect(cause.variant.params).toEqual({ ...params, hiddenUsesUpdatedWeights: true })
    expect(Math.abs(cause.value - 0.29102792390544197)).toBeLessThan(1e-15)
  })

  it('has its last digit in ∂E_o2/∂out_h1 from rounded intermediate results', () => {
    const one = mazur?.values.find(({ name }) => name === 'dE_o2/dout_h1')
    if (one === undefined) throw new Error('no such value')
    const { causes } = check(one, quantities, variants(params, DEFAULT_OPTIONS))
    expect(
      causes.map((cause) => (cause.kind === 'variant' ? cause.variant.id : cause.kind)),
    ).toContain('rounded-9')
  })
})

it('ties numbers only to what the drawing has', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const { figure, parameters, quantities } = lesson.derive(example, DEFAULT_OPTIONS)
      const { nodes } = networkOf(figure)
      const drawn = new Set([...parameters, ...nodes.map(({ ref }) => ref)])
      const ties = exploring.sheets.refs(example)
      expect([...ties.values()].filter((ref) => !drawn.has(ref))).toEqual([])
      // what the drawing itself shows at an element belongs to it
      for (const { ref, kind, values } of nodes)
        if (kind === 'unit')
          for (const id of values.filter((one) => quantities.has(one)))
            expect(ties.get(id)).toBe(ref)
    }),
    { numRuns: 30 },
  )
})

it('has a verdict on any number of any network', () => {
  fc.assert(
    fc.property(exampleArbitrary, fc.nat(), (example, n) => {
      const { quantities } = lesson.derive(example, DEFAULT_OPTIONS)
      const ids = [...quantities.keys()]
      const quantity = ids[n % ids.length] ?? 'E'
      const value = quantities.get(quantity)?.value ?? 0
      const others = variants(example, DEFAULT_OPTIONS)
      const far = check({ name: 'far', printed: printed('123.456'), quantity }, quantities, others)
      expect(far.verdict).toBe('wrong')
      if (!Number.isFinite(value)) return
      const near = { name: 'near', printed: printed(String(value)), quantity }
      expect(check(near, quantities, others)).toEqual({ value, verdict: 'exact', causes: [] })
    }),
    { numRuns: 30 },
  )
})

it('finds rounding on the way', () => {
  // by hand with two decimals: β = 0.27, E = 0.23² / 2, δ = −0.23, ∂E/∂w₁₁ = −0.23 · 0.18 = −0.04
  const { rounded } = variants(DEFAULT, DEFAULT_OPTIONS)
  const byHand = { beta1: 0.27, y: 0.27, E: 0.02645, g1: 0.23, dE_dw11: -0.04, w11_new: 0.54 }
  for (const [id, value] of Object.entries(byHand))
    expect(rounded?.(2).valueOf(id)).toBeCloseTo(value, 12)
  const { quantities } = lesson.derive(lesson.defaults, DEFAULT_OPTIONS)
  const item = { name: 'E', printed: printed('0.02645'), quantity: 'E' }
  const { causes } = check(item, quantities, variants(DEFAULT, DEFAULT_OPTIONS))
  expect(causes.map((one) => (one.kind === 'variant' ? one.variant.id : one.kind))).toEqual([
    'rounded-2',
  ])
})

it.each([
  ['half-squared-error', ['updated-weights', 'squared-error', 'relu-0.5', 'relu-1']],
  ['squared-error', ['updated-weights', 'half-squared-error', 'relu-0.5', 'relu-1']],
  // over one output the mean is the sum, and no other convention
  ['mean-squared-error', ['updated-weights', 'half-squared-error', 'relu-0.5', 'relu-1']],
] as const)('tries every other convention on a problem with %s', (loss, ids) => {
  const { conventions } = variants({ ...DEFAULT, loss }, DEFAULT_OPTIONS)
  expect(conventions.map(({ id }) => id)).toEqual(ids)
})

it('has no number for what another convention does not compute', () => {
  const params = { ...DEFAULT, hiddenUsesUpdatedWeights: true }
  expect(lesson.derive(params, DEFAULT_OPTIONS).quantities.has('followed_v11')).toBe(true)
  const [old] = variants(params, DEFAULT_OPTIONS).conventions
  expect(old?.valueOf('followed_v11')).toBeNaN()
})

it('knows no published example with a changed weight', () => {
  expect(published({ ...lesson.defaults, learningRate: 0.123 })).toBeUndefined()
})
