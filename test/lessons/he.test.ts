import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/he/index.ts'
import { KIT, type HeParams } from '../../src/lessons/he/kit.ts'
import { practising } from '../../src/lessons/he/practising.ts'
import { BECAUSE } from '../../src/lessons/he/words.ts'
import { density, preluMean, type Spread } from '../../src/model/initialisation.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

type Numbers = Readonly<Record<string, number>>

const derive = (params: Partial<HeParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
const told = (params: Partial<HeParams> = {}) => {
  const { quantities } = derive(params)
  return (id: string) => valueOf(quantities, id)
}

it.each([
  ['0.25', 0.25],
  ['0.01', 0.01],
  ['0.0', 0],
  ['1.0', 1],
])('has the printed numbers for a slope of %s', (name, alpha) => {
  const { expected } = goldenEntry<Numbers>(`001-3.2-prelu-init-a${name}-M100`)
  const value = told({ alpha })
  expect(value('factor')).toBeCloseTo(Number(expected['second_moment_factor']), 12)
  expect(value('variance')).toBeCloseTo(Number(expected['var']), 12)
  expect(value('sigma')).toBeCloseTo(Number(expected['std']), 12)
  expect(value('r')).toBeCloseTo(Number(expected['r_uniform']), 12)
})

/** ∫ f(z) p(z) dz by the midpoint rule; the ends of the uniform distribution, ±√3, lie between two nodes. */
function mean(f: (z: number) => number, spread: Spread): number {
  const [far, nodes] = [7 * Math.sqrt(3), 140_000]
  const h = (2 * far) / nodes
  let sum = 0
  for (let k = 0; k < nodes; k++) {
    const z = -far + (k + 0.5) * h
    sum += f(z) * density(z, spread) * h
  }
  return sum
}

describe.each(['normal', 'uniform'] as const)('sums with a %s distribution', (spread) => {
  it.each([-1, -0.3, 0, 0.25, 1])('have these moments after a slope of %s', (alpha) => {
    const f = (z: number) => (z > 0 ? z : alpha * z)
    const value = told({ alpha, spread })
    expect(mean((z) => z ** 2, spread)).toBeCloseTo(1, 4)
    expect(value('factor')).toBeCloseTo(
      mean((z) => f(z) ** 2, spread),
      4,
    )
    expect(value('mean')).toBeCloseTo(mean(f, spread), 4)
    expect(value('varA')).toBeCloseTo(mean((z) => f(z) ** 2, spread) - mean(f, spread) ** 2, 4)
    expect(preluMean(alpha, spread)).toBe(value('mean'))
  })
})

it('says of a stack and of the mean what holds for the slope', () => {
  const because = (alpha: number, id: string) =>
    derive({ alpha }).steps.find((step) => step.id === id)?.because
  expect(because(0.25, 'stack')).toBe(BECAUSE.stack)
  expect(because(-1, 'stack')).toBe(BECAUSE.nothing)
  expect(because(1, 'moment')).toBe(BECAUSE.centred)
  expect(because(-1, 'moment')).toBe(BECAUSE.moment)
  expect(told({ alpha: 0, depth: 3 })('plain[3]')).toBe(0.125)
})

it.each([
  ['slope-not-squared', 'factor', 'factor_(1+a)/2'],
  ['halves-forgotten', 'factor', 'factor_1+a^2 (forgot half)'],
  ['slopes-averaged', 'factor', 'factor_((1+a)/2)^2'],
  ['variance-of-outputs', 'factor', 'used_Var(a)_not_E[a^2] (Gaussian z, sd 1)'],
  ['factor-forgotten', 'variance', 'xavier_1_over_M'],
])('the wrong rule %s gives the printed %s', (slip, quantity, printed) => {
  const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
  const { mistakes } = goldenEntry<Numbers>('001-3.2-prelu-init-a0.25-M100')
  expect(worked.get(quantity)).toBeCloseTo(Number(mistakes?.[printed]), 12)
})
