import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { borders } from '../../src/lessons/regularisation/borders.ts'
import { editing } from '../../src/lessons/regularisation/editing.ts'
import lesson from '../../src/lessons/regularisation/index.ts'
import { KIT } from '../../src/lessons/regularisation/kit.ts'
import type { RegularisationParams } from '../../src/lessons/regularisation/params.ts'
import { practising } from '../../src/lessons/regularisation/practising.ts'
import { BECAUSE } from '../../src/lessons/regularisation/reasons.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const penalties = goldenEntry<object>('003-2.5-l1-l2')
const stopping = goldenEntry<object>('003-2.5-early-stopping')
const bagging = goldenEntry<object>('003-2.5-bagging')

const field = (of: unknown, key: string): unknown => Reflect.get(Object(of), key)
const numbers = (of: unknown, key: string): readonly number[] =>
  Object.values(Object(field(of, key))).map(Number)

const derive = (params: Partial<RegularisationParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
const told = (params: Partial<RegularisationParams> = {}) => {
  const { quantities } = derive(params)
  return (id: string) => valueOf(quantities, id)
}
const because = (params: Partial<RegularisationParams>, id: string) =>
  derive(params).steps.find((step) => step.id === id)?.because
const preset = (id: string) => KIT.presets.find((one) => one.id === id)?.params ?? KIT.defaults

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('the penalties', () => {
  it('come out as printed', () => {
    const value = told()
    const { expected } = penalties
    expect(value('R2')).toBeCloseTo(Number(field(expected, 'L2_penalty_half')), 15)
    expect(value('R1')).toBeCloseTo(Number(field(expected, 'L1_penalty')), 15)
    expect(value('factor')).toBeCloseTo(Number(field(expected, 'L2_decay_factor')), 15)
    for (const [id, key] of [
      ['plain', 'w_new_plain'],
      ['L2', 'w_new_L2'],
      ['L1', 'w_new_L1'],
    ] as const)
      numbers(expected, key).forEach((w, k) =>
        expect(value(`${id}[${k + 1}]`), key).toBeCloseTo(w, 15),
      )
    for (const of of ['L2', 'L1'])
      numbers(expected, `${of}_gradient`).forEach((slope, k) =>
        expect(value(`g[${k + 1}]`) + value(`d${of}[${k + 1}]`)).toBeCloseTo(slope, 15),
      )
  })

  const problem = fc.record({
    w: fc.tuple(number(0.1, 9), number(-9, -0.1)),
    lambda: number(0, 5),
  })

  it('have the slopes that central differences measure', () => {
    const h = 1e-5
    fc.assert(
      fc.property(problem, ({ w, lambda }) => {
        const value = told({ w, lambda })
        w.forEach((weight, k) => {
          const at = (place: number) => told({ w: w.with(k, place), lambda })
          const [up, down] = [at(weight + h), at(weight - h)]
          for (const of of ['2', '1'])
            expect((up(`R${of}`) - down(`R${of}`)) / (2 * h)).toBeCloseTo(
              value(`dL${of}[${k + 1}]`),
              5,
            )
        })
      }),
      { numRuns: 30 },
    )
  })

  it('are the same update as a decay, with L2', () => {
    fc.assert(
      fc.property(problem, number(0, 2), ({ w, lambda }, eta) => {
        const value = told({ w, lambda, eta })
        for (const i of [1, 2])
          expect(value(`L2[${i}]`)).toBeCloseTo(
            value('factor') * value(`w[${i}]`) - eta * value(`g[${i}]`),
            9,
          )
      }),
    )
  })

  it('say what they do near 0, and where nothing is left to do', () => {
    expect(because({}, 'L1')).toBe(BECAUSE.L1)
    expect(because(preset('near-zero'), 'L1')).toBe(BECAUSE.across)
    expect(because({ w: [0, 1] }, 'dL1')).toBe(BECAUSE.corner)
    expect(told({ w: [0, 1] })('dL1[1]')).toBe(0)
    expect(because({}, 'decay')).toBe(BECAUSE.decay)
    expect(because({ lambda: 0 }, 'decay')).toBe(BECAUSE.noDecay)
    expect(because({ lambda: 4, eta: 0.5 }, 'decay')).toBe(BECAUSE.tooStrong)
  })

  it('ask for a negative weight first where its sign counts', () => {
    const asked = practising
      .blanks(KIT.defaults, DEFAULT_OPTIONS)
      .map(({ quantity }) => quantity)
      .filter((id) => /L1\[/.test(id))
    expect(asked).toEqual(['dL1[2]', 'dL1[1]', 'L1[2]', 'L1[1]'])
    expect(derive().steps.find(({ id }) => id === 'dL1')?.worked).toBe('w[2]')
  })
})

describe('early stopping', () => {
  it.each([1, 2, 3])('stops as printed with patience %i', (P) => {
    const value = told({ P })
    const printed = field(stopping.expected, `p${P}`)
    expect(value('stop')).toBe(field(printed, 'stop_epoch'))
    expect(value('best')).toBe(field(printed, 'best_epoch'))
    expect(value('keptError')).toBe(field(printed, 'best'))
  })

  const problem = fc.integer({ min: 2, max: 12 }).chain((N) =>
    fc.record({
      // few different errors, so that some are equal
      E: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: N, maxLength: N }),
      T: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: N, maxLength: N }),
      P: fc.integer({ min: 1, max: 5 }),
    }),
  )

  it('is what a loop finds that looks back over all epochs', () => {
    fc.assert(
      fc.property(problem, ({ E, T, P }) => {
        const value = told({ E, T, P })
        const bestOf = (t: number) => E.indexOf(Math.min(...E.slice(0, t))) + 1
        const epochs = E.map((_, k) => k + 1)
        const stop = epochs.find((t) => t - bestOf(t) === P) ?? E.length
        expect(value('stop')).toBe(stop)
        expect(value('kept')).toBe(bestOf(stop))
        expect(value('keptError')).toBe(Math.min(...E.slice(0, stop)))
        expect(value('reported')).toBe(T[bestOf(stop) - 1])
        expect(value(`d[${stop}]`)).toBe(stop - bestOf(stop))
      }),
    )
  })

  it('says why training ended, and what was missed', () => {
    expect(because({}, 'stop')).toBe(BECAUSE.stopped)
    expect(because({}, 'kept')).toBe(BECAUSE.kept)
    expect(because(preset('impatient'), 'stop')).toBe(BECAUSE.missed)
    expect(told(preset('impatient'))('missed')).toBe(6)
    expect(because(preset('falling'), 'stop')).toBe(BECAUSE.ended)
    expect(because(preset('falling'), 'kept')).toBe(BECAUSE.lastKept)
    // patience ends with the list
    expect(because({ E: [0.5, 0.6, 0.7], T: [0.5, 0.6, 0.7], P: 2 }, 'stop')).toBe(BECAUSE.stopped)
  })

  it('keeps as many test errors as validation errors', () => {
    expect(editing.set(KIT.defaults, 'E.length', 3)).toMatchObject({ T: [0.92, 0.73, 0.6] })
    expect(editing.set(KIT.defaults, 'E.length', 9)).toMatchObject({
      T: [...KIT.defaults.T, 0.6],
    })
  })

  it('names no error for an epoch that there is none of', () => {
    const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { own: new Map([['kept', 99]]) })
    expect(worked.get('keptError')).toBeNaN()
  })
})

/** The probability of each of 2ᵐ votes, added up by how many are right. */
function voted(m: number, p: number): readonly number[] {
  const found = Array.from({ length: m + 1 }, () => 0)
  for (let votes = 0; votes < 2 ** m; votes++) {
    const right = Array.from({ length: m }, (_, i) => (votes >> i) & 1)
    const count = right.filter((one) => one === 1).length
    const likely = right.reduce((all, one) => all * (one === 1 ? p : 1 - p), 1)
    found[count] = (found[count] ?? 0) + likely
  }
  return found
}

describe('bagging', () => {
  it('gains as much as printed', () => {
    const { expected } = bagging
    for (const c of [0, 0.2, 1])
      expect(told({ c })('mean[5]')).toBeCloseTo(Number(field(expected, `mse_c${c}`)), 15)
    const value = told()
    expect(value('Q')).toBeCloseTo(Number(field(expected, 'majority_3_p0.7')), 15)
    expect(value('share')).toBeCloseTo(Number(field(expected, 'p_in_bootstrap_n10')), 15)
    expect(value('limit')).toBeCloseTo(Number(field(expected, 'p_in_bootstrap_limit')), 15)
  })

  it('is the mean of all products of two errors', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        number(0, 9),
        number(0, 1),
        (k, variance, part) => {
          const c = part * variance
          const models = Array.from({ length: k }, (_, i) => i)
          const products = models.flatMap((i) => models.map((j) => (i === j ? variance : c)))
          const mean = products.reduce((sum, one) => sum + one, 0) / k ** 2
          expect(told({ k, variance, c })(`mean[${k}]`)).toBeCloseTo(mean, 9)
        },
      ),
    )
  })

  it.each(['3', '5', '7', '9'] as const)('counts every vote of %s models', (voters) => {
    const m = Number(voters)
    for (const p of [0, 0.3, 0.5, 0.7, 1]) {
      const value = told({ voters, p })
      const all = voted(m, p)
      all.forEach((likely, j) => expect(value(`q[${j}]`)).toBeCloseTo(likely, 12))
      const majority = all.slice((m + 1) / 2).reduce((sum, one) => sum + one, 0)
      expect(value('Q')).toBeCloseTo(majority, 12)
    }
  })

  it('draws the share that all samples of a small set contain on average', () => {
    for (const n of [2, 3, 4, 5]) {
      const samples = Array.from({ length: n ** n }, (_, sample) =>
        Array.from({ length: n }, (_, draw) => Math.floor(sample / n ** draw) % n),
      )
      const mean = samples.reduce((sum, one) => sum + new Set(one).size / n, 0) / samples.length
      expect(told({ n })('share')).toBeCloseTo(mean, 12)
    }
  })

  it('says when it gains nothing, or loses', () => {
    expect(because({}, 'mean')).toBe(BECAUSE.mean)
    expect(because({ c: 0 }, 'mean')).toBe(BECAUSE.independent)
    expect(because({ c: 1 }, 'mean')).toBe(BECAUSE.alike)
    expect(because({ k: 1 }, 'mean')).toBe(BECAUSE.single)
    expect(because({}, 'majority')).toBe(BECAUSE.better)
    expect(because({ p: 0.5 }, 'majority')).toBe(BECAUSE.even)
    expect(because({ p: 0.4 }, 'majority')).toBe(BECAUSE.worse)
    expect(because({ p: 1 }, 'majority')).toBe(BECAUSE.sure)
  })

  it('has no covariance above the variance', () => {
    expect(editing.set(KIT.defaults, 'c', 1.1)).toBe(KIT.defaults)
    expect(editing.set(KIT.defaults, 'variance', 0.1)).toBe(KIT.defaults)
    expect(() => borders.read({ variance: 0.5, c: 0.6 })).toThrow('c: expected 0.5; found 0.6.')
  })
})

const wrong = (slip: string) => practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })

it.each([
  ['no-half', 'L2', 'L2_without_half_gradient_2lambda'],
  ['sign-forgotten', 'L1', 'L1_sign_forgotten'],
  ['penalty-subtracted', 'L2', 'penalty_subtracted'],
  ['penalty-only', 'L2', 'penalty_only'],
])('the wrong rule %s with %s gives the printed weights', (slip, by, printed) => {
  const worked = wrong(slip)
  const weights = numbers(penalties.mistakes, printed)
  expect(weights.length).toBe(2)
  weights.forEach((weight, k) => expect(worked.get(`${by}[${k + 1}]`)).toBeCloseTo(weight, 15))
})

it.each([
  ['first-rise', 'stop', 5],
  ['last-kept', 'kept', 7],
  ['from-the-start', 'stop', 3],
  ['test-errors', 'stop', 8],
  ['test-errors', 'kept', 5],
])('the wrong rule %s gives its number of %s', (slip, id, epoch) => {
  expect(wrong(slip).get(id)).toBe(epoch)
})

it.each([
  ['as-if-independent', 'mean[5]', 'v_over_k_always'],
  ['all-right', 'Q', 'majority_as_p^3'],
  ['one-vote', 'Q', 'majority_as_p'],
])('the wrong rule %s gives the printed %s', (slip, id, printed) => {
  expect(wrong(slip).get(id)).toBeCloseTo(Number(field(bagging.mistakes, printed)), 15)
})
