/** Generated problems held to the list of constraints, each worked out anew here. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../../src/engine/at.ts'
import { DEFAULT_OPTIONS } from '../../../../src/derivation/options.ts'
import { readExample, writeExample } from '../../../../src/format/example.ts'
import { blanksOf } from '../../../../src/lessons/bp-update/practice/blanks.ts'
import { generate } from '../../../../src/lessons/bp-update/practice/generate.ts'
import { work } from '../../../../src/lessons/bp-update/practice/work.ts'
import { DEFAULT } from '../../../../src/lessons/bp-update/default.ts'
import { PRESETS } from '../../../../src/lessons/bp-update/presets.ts'
import { samplesOf, sizes, type Example } from '../../../../src/model/example.ts'
import { evaluate } from '../../../../src/model/mlp.ts'
import { WRONG_RULES } from '../../../../src/model/wrong/index.ts'
import { exampleArbitrary } from '../../../model/arbitrary.ts'

const SEEDS = Array.from({ length: 12 }, (_, k) => 1000 + 37 * k)
const GENERATED = SEEDS.map((seed) => generate(DEFAULT, seed))
const decimals = (value: number) =>
  (String(Number(value.toPrecision(10))).split('.')[1] ?? '').length
const numbers = (values: ReadonlyMap<string, number>, name: RegExp) =>
  [...values].flatMap(([id, value]) => (name.test(id) ? [value] : []))

describe.each(GENERATED)('a problem like the main example', (example) => {
  const values = work(example, DEFAULT_OPTIONS)
  const inputs = at(samplesOf(example), 0).inputs
  const v = at(example.layers, 0).weights.flat()
  const w = at(example.layers, 1).weights.flat()

  it('keeps its shape', () => {
    expect(sizes(example)).toEqual([2, 2, 1])
    expect(example.layers.map(({ activation }) => activation)).toEqual(['relu', 'relu'])
  })

  it('has numbers on a grid of 0.1 that differ where it matters', () => {
    for (const value of [...inputs, ...v, ...w]) {
      expect(decimals(value)).toBe(1)
      expect(Math.abs(value)).toBeLessThan(1)
    }
    expect(at(inputs, 0)).not.toBe(at(inputs, 1))
    expect(at(w, 0)).not.toBe(at(w, 1))
    expect(w.map(Math.abs)).not.toContain(0.5)
    expect(new Set([...inputs, ...v, ...w].map(Math.abs)).size).toBeGreaterThanOrEqual(5)
    expect([1, 0.2, 0.1]).toContain(example.learningRate)
  })

  it('has units that are on, stay on, and are far from the corner', () => {
    for (const z of numbers(values, /^(alpha|beta)\d$/))
      expect(z).toBeGreaterThanOrEqual(0.05 - 1e-9)
    for (const z of numbers(values, /^(alpha|beta)\d_new$/)) expect(z).toBeGreaterThan(0)
  })

  it('has an error of good size, and a loss that falls', () => {
    const error = Math.abs((values.get('y') ?? NaN) - (values.get('target') ?? NaN))
    expect(error).toBeGreaterThan(0.1 - 1e-9)
    expect(error).toBeLessThan(0.8 + 1e-9)
    expect(values.get('E_new') ?? NaN).toBeLessThan(values.get('E') ?? NaN)
  })

  it('has changes of at most 5 decimals, 6 with a rate below 1, and a loss of at most 7', () => {
    for (const change of numbers(values, /^Delta_[vw]\d\d$/))
      expect(decimals(change)).toBeLessThanOrEqual(example.learningRate < 1 ? 6 : 5)
    expect(decimals(values.get('E') ?? NaN)).toBeLessThanOrEqual(7)
  })

  it('shows every wrong rule that the main example shows', () => {
    const visible = (params: Example, id: string) => {
      const right = work(params, DEFAULT_OPTIONS)
      return [...work(params, DEFAULT_OPTIONS, { mistakes: [id] })].some(
        ([key, value]) => Math.abs(value - (right.get(key) ?? NaN)) > 1e-9,
      )
    }
    const shown = WRONG_RULES.filter((rule) => rule.applies(DEFAULT) && visible(DEFAULT, rule.id))
    const hidden = shown.filter((rule) => rule.applies(example) && !visible(example, rule.id))
    // with y above t the gate that looks at the error is right
    expect(hidden.filter(({ id }) => id !== 'relu-gate-by-error')).toEqual([])
  })
})

describe('the wrong rules on such a problem', () => {
  const FAMILIES = [
    ['ascent', 'g-sign'],
    ['f-for-fprime-out', 'f-for-fprime-hid', 'f-for-fprime'],
    ['uses-new-w', 'sequential-recompute'],
  ]
  const gap = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b))

  /** Pairs of rules, or a rule and the right one, that begin with nearly the same number. */
  function confusions(example: Example): readonly string[] {
    const right = work(example, DEFAULT_OPTIONS)
    const order = blanksOf(example, DEFAULT_OPTIONS).map(({ quantity }) => quantity)
    const number = (values: ReadonlyMap<string, number>, id: string) => values.get(id) ?? NaN
    const begun = WRONG_RULES.filter(({ applies }) => applies(example)).flatMap(({ id }) => {
      const wrong = work(example, DEFAULT_OPTIONS, { mistakes: [id] })
      const entry = order.find((q) => Math.abs(number(wrong, q) - number(right, q)) > 1e-9)
      return entry === undefined ? [] : [{ id, entry, value: number(wrong, entry) }]
    })
    const pairs = begun.flatMap((a, k) =>
      begun.slice(k + 1).flatMap((b) => {
        const isFamily = FAMILIES.some((one) => one.includes(a.id) && one.includes(b.id))
        const isNear = a.entry === b.entry && gap(a.value, b.value) < 0.01
        return isNear && !isFamily ? [`${a.id} ${b.id}`] : []
      }),
    )
    const near = begun.filter(({ entry, value }) => gap(value, number(right, entry)) < 0.01)
    return [...pairs, ...near.map(({ id }) => id)]
  }

  it('begin 1 % away from the right number and from each other', () => {
    // a small step goes nearly as far as its slope says
    const all = GENERATED.flatMap(confusions).filter((one) => one !== 'linear-prediction')
    expect(all).toEqual([])
  })
})

describe('what is wished for', () => {
  it.each(SEEDS)('one unit is off (%s)', (seed) => {
    const values = work(generate(DEFAULT, seed, { dead: 1 }), DEFAULT_OPTIONS)
    expect(numbers(values, /^alpha\d$/).filter((z) => z <= 0)).toHaveLength(1)
  })

  it.each(SEEDS)('the loss rises (%s)', (seed) => {
    const values = work(generate(DEFAULT, seed, { overshoot: true }), DEFAULT_OPTIONS)
    expect(values.get('E_new') ?? NaN).toBeGreaterThan(values.get('E') ?? NaN)
  })
})

describe('the same seed', () => {
  it('gives the same problem, and another seed another', () => {
    expect(generate(DEFAULT, 5)).toEqual(generate(DEFAULT, 5))
    const all = new Set(GENERATED.map((example) => JSON.stringify(example)))
    expect(all.size).toBe(SEEDS.length)
  })

  it('does not depend on the numbers that were there before', () => {
    expect(generate(at(GENERATED, 0), 5)).toEqual(generate(DEFAULT, 5))
  })
})

it.each(PRESETS)('$id keeps its shape, activations, loss and biases', ({ params }) => {
  const example = generate(params, 7)
  expect(sizes(example)).toEqual(sizes(params))
  expect(example.loss).toBe(params.loss)
  expect(example.layers.map(({ activation }) => activation)).toEqual(
    params.layers.map(({ activation }) => activation),
  )
  expect(example.layers.map(({ biases }) => biases?.length)).toEqual(
    params.layers.map(({ biases }) => biases?.length),
  )
})

it('any network gets finite numbers that make an example', () => {
  fc.assert(
    fc.property(exampleArbitrary, fc.nat(), (params, seed) => {
      const example = generate(params, seed)
      expect(readExample(writeExample(example))).toEqual(example)
      expect(sizes(example)).toEqual(sizes(params))
      expect(Number.isFinite(evaluate(example).loss)).toBe(true)
    }),
    { numRuns: 25 },
  )
})
