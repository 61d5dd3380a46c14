import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { format } from '../../src/derivation/number.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/momentum/index.ts'
import { KIT, type MomentumParams } from '../../src/lessons/momentum/kit.ts'
import { practising } from '../../src/lessons/momentum/practising.ts'
import { BECAUSE, CARRIED, OUTCOME } from '../../src/lessons/momentum/words.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const given = goldenEntry<object>('002-P3-momentum-given-gradients')
const derive = (params: Partial<MomentumParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
const told = (params: Partial<MomentumParams> = {}) => {
  const { quantities } = derive(params)
  return (id: string) => valueOf(quantities, id)
}
const numbers = (from: unknown, key: string): readonly number[] =>
  Object.values(Object(Object(from)[key])).map(Number)
const because = (params: Partial<MomentumParams>, id: string) =>
  derive(params).steps.find((step) => step.id === id)?.because

describe('momentum', () => {
  it('goes the printed way in both forms', () => {
    const value = told()
    for (const form of ['I', 'II'])
      numbers(given.expected, `theta_form_${form}`).forEach((theta, k) =>
        expect(value(k === 0 ? 'theta' : `${form}[${k}]`), `${form} ${k}`).toBeCloseTo(theta, 12),
      )
    numbers(given.expected, 'v').forEach((v, k) => expect(value(`v[${k}]`)).toBeCloseTo(v, 12))
    expect(format(value('I[5]'), 5)).toBe('−0.05942')
  })

  it('parts where the rate changes, as printed', () => {
    const { expected } = goldenEntry<object>('002-P3-momentum-lr-schedule-breaks-equivalence')
    const value = told({ rate: 'changes' })
    for (const form of ['I', 'II'])
      numbers(expected, `theta_form_${form}`)
        .slice(1)
        .forEach((theta, k) => expect(value(`${form}[${k + 1}]`)).toBeCloseTo(theta, 12))
    numbers(expected, 'difference')
      .slice(1)
      .forEach((gap, k) => expect(value(`gap[${k + 1}]`)).toBeCloseTo(gap, 12))
    expect(value('gap[2]')).toBe(0)
  })

  it('goes down a parabola as printed, when fed its slopes', () => {
    const { expected } = goldenEntry<object>('002-P3-momentum-quadratic')
    const thetas = numbers(expected, 'theta').slice(0, 7)
    const value = told({ alpha: 0.1, g: thetas.slice(0, 6) })
    thetas.slice(1).forEach((theta, k) => expect(value(`II[${k + 1}]`)).toBeCloseTo(theta, 12))
  })

  const problem = fc.record({
    theta: fc.double({ min: -5, max: 5, noNaN: true }),
    g: fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 6 }),
    alpha: fc.double({ min: 0.001, max: 2, noNaN: true }),
    beta: fc.double({ min: 0, max: 1, noNaN: true }),
  })

  it('is the sum of all gradients, each weighted by the powers of β since', () => {
    fc.assert(
      fc.property(problem, (params) => {
        const { theta, g, alpha, beta } = params
        const value = told(params)
        const v = (k: number) =>
          g.slice(0, k).reduce((sum, one, i) => sum + beta ** (k - 1 - i) * one, 0)
        const sum = g.reduce((moved, _, k) => moved + v(k + 1), 0)
        expect(value(`v[${g.length}]`)).toBeCloseTo(v(g.length), 9)
        expect(value(`I[${g.length}]`)).toBeCloseTo(theta - alpha * sum, 9)
        expect(value(`II[${g.length}]`)).toBeCloseTo(theta - alpha * sum, 9)
      }),
    )
  })

  it('shows no rounding as a difference, and every real one', () => {
    fc.assert(
      fc.property(problem, (params) => {
        const value = told(params)
        params.g.forEach((_, k) => expect(value(`gap[${k + 1}]`)).toBe(0))
      }),
    )
    expect(told({ rate: 'changes', later: 0.2 + 1e-9 })('gap[3]')).not.toBe(0)
  })

  it('says why the forms agree, or where they part', () => {
    expect(because({}, 'carried')).toBe(CARRIED.same)
    expect(because({}, 'check')).toBe(OUTCOME.same)
    expect(because({ rate: 'changes' }, 'carried')).toBe(CARRIED.later)
    expect(because({ rate: 'changes' }, 'both3')).toBe(BECAUSE.now)
    expect(because({ rate: 'changes' }, 'check')).toBe(OUTCOME.apart)
    expect(because({ rate: 'changes', since: 1 }, 'carried')).toBe(CARRIED.apart)
    expect(because({ rate: 'changes', beta: 0 }, 'check')).toBe(OUTCOME.nothing)
    expect(because({ rate: 'changes', later: 0.2 }, 'check')).toBe(OUTCOME.same)
    expect(because({ rate: 'changes', since: 5 }, 'check')).toBe(OUTCOME.same)
    expect(because({ beta: 0 }, 'carried')).toBe(CARRIED.nothing)
    expect(because({ g: [0, 1] }, 'carried')).toBe(CARRIED.still)
  })

  it('has no second update to tell of where there is one', () => {
    const ids = derive({ g: [1] }).steps.map(({ id }) => id)
    expect(ids).toEqual(['task', 'I1', 'II1', 'link', 'check'])
  })
})

/** The form that a slip shows in; the others follow it right. */
const MISTAKES: readonly (readonly [slip: string, form: 'I' | 'II', printed: string])[] = [
  ['no-momentum', 'I', 'plain_sgd'],
  ['no-momentum', 'II', 'plain_sgd'],
  ['momentum-sign', 'I', 'momentum_sign'],
  ['momentum-sign', 'II', 'momentum_sign'],
  ['place-before-zero', 'I', 'theta_-1=0'],
  ['mean-velocity', 'II', 'ema_(1-beta)g'],
  ['rate-twice', 'II', 'alpha_applied_twice'],
  ['old-velocity', 'II', 'used_old_v'],
]

it.each(MISTAKES)(
  'the wrong rule %s in form %s gives the printed numbers',
  (slip, form, printed) => {
    const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
    const wrong = numbers(given.mistakes, printed)
    expect(wrong.length).toBe(6)
    wrong
      .slice(1)
      .forEach((theta, k) => expect(worked.get(`${form}[${k + 1}]`)).toBeCloseTo(theta, 12))
  },
)
