import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/xavier/index.ts'
import { KIT, type XavierParams } from '../../src/lessons/xavier/kit.ts'
import { practising } from '../../src/lessons/xavier/practising.ts'
import { BECAUSE } from '../../src/lessons/xavier/words.ts'
import { tanhSecondMoment } from '../../src/model/initialisation.ts'
import { mulberry32 } from '../../src/model/random.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

type Numbers = Readonly<Record<string, number>>

const derive = (params: Partial<XavierParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
const told = (params: Partial<XavierParams> = {}) => {
  const { quantities } = derive(params)
  return (id: string) => valueOf(quantities, id)
}

const CASES: readonly (readonly [id: string, params: Partial<XavierParams>])[] = [
  ['001-3.1-xavier-100-50', { m: 100, n: 50 }],
  ['001-3.1-xavier-2-2', { m: 2, n: 2 }],
  ['001-3.1-xavier-784-256', { m: 784, n: 256 }],
  ['001-3.1-xavier-256-256', { m: 256, n: 256 }],
  ['001-3.1-xavier-gain-5/3', { m: 100, n: 50, gain: 5 / 3 }],
  ['001-3.1-xavier-logistic-16x', { m: 100, n: 50, gain: 4 }],
]

const KEYS = {
  forward: 'forward_only_var',
  backward: 'backward_only_var',
  xavier: 'var',
  sigma: 'std',
  r: 'r_uniform',
  ahead: 'forward_gain_per_layer',
  back: 'backward_gain_per_layer',
}

it.each(CASES)('has the numbers of %s', (id, params) => {
  const { expected } = goldenEntry<Numbers>(id)
  const value = told(params)
  for (const [quantity, key] of Object.entries(KEYS))
    expect(value(quantity), quantity).toBeCloseTo(Number(expected[key]), 12)
})

it.each([
  ['too-small', 0.1],
  ['xavier-square', 1],
  ['pytorch-gain-5/3', 5 / 3],
  ['too-large', 10],
])('keeps of a signal what a stack with tanh keeps: %s', (name, gain) => {
  const { expected } = goldenEntry<{ readonly q: readonly number[] }>(
    `001-3.1-tanh-variance-map-${name}`,
  )
  const q = Object.values(Object(expected)['q']).map(Number)
  const value = told({ gain, depth: 8 })
  for (let l = 1; l <= 8; l++)
    expect(value(`tanh[${l}]`) / (q[l] ?? NaN), `layer ${l}`).toBeCloseTo(1, 9)
})

describe('the derivation', () => {
  it('is what happens to random numbers', () => {
    const random = mulberry32(7)
    const forward = told({ m: 8 })('forward')
    const draw = (variance: number) => Math.sqrt(3 * variance) * (2 * random() - 1)
    const sums = Array.from({ length: 40_000 }, () => {
      let sum = 0
      for (let j = 0; j < 8; j++) sum += draw(forward) * draw(1)
      return sum
    })
    const size = sums.reduce((total, z) => total + z ** 2, 0) / sums.length
    expect(size).toBeGreaterThan(0.96)
    expect(size).toBeLessThan(1.04)
  })

  it('says less of tanh than of its tangent', () => {
    for (const variance of [1e-6, 0.1, 1, 40])
      expect(tanhSecondMoment(variance)).toBeLessThan(variance)
    expect(tanhSecondMoment(1e-6) / 1e-6).toBeCloseTo(1, 5)
  })

  it('says of both directions what holds for them', () => {
    const because = (params: Partial<XavierParams>) =>
      derive(params).steps.find(({ id }) => id === 'gains')?.because
    expect(because({})).toBe(BECAUSE.apart)
    expect(because({ m: 9, n: 9 })).toBe(BECAUSE.square)
    expect(because({ m: 9, n: 9, gain: 2 })).toBe(BECAUSE.squared)
  })
})

it.each([
  ['bound-as-deviation', 'r', 'r_as_std'],
  ['root-of-six', 'r', 'r=sqrt(6)/(m+n)'],
  ['arithmetic-mean', 'xavier', 'var_arithmetic_mean'],
  ['forgot-two', 'xavier', 'var=1/(m+n)'],
  ['variance-as-deviation', 'sigma', 'std=var'],
  ['inputs-only', 'xavier', 'fan_in_only'],
])('the wrong rule %s gives the printed %s', (slip, quantity, printed) => {
  const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
  const { mistakes } = goldenEntry<Numbers>('001-3.1-xavier-100-50')
  expect(worked.get(quantity)).toBeCloseTo(Number(mistakes?.[printed]), 12)
})
