import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { lessonJson } from '../../src/export/json.ts'
import lesson from '../../src/lessons/log-softmax/index.ts'
import { KIT, TEMPERATURES, type SoftmaxParams } from '../../src/lessons/log-softmax/kit.ts'
import { practising } from '../../src/lessons/log-softmax/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const golden = goldenEntry<object>('001-2.2-log-softmax-gradient')
const stability = goldenEntry<object>('001-2.2-log-softmax-stability')

const derived = (params: Partial<SoftmaxParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
const printed = (params: Partial<SoftmaxParams> = {}) =>
  lessonJson(lesson.id, KIT.defaults, derived(params), 'en').quantities

function expectClose(found: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length)
    wanted.forEach((one, k) => expectClose(Array.isArray(found) ? found[k] : undefined, one))
  } else expect(found).toBeCloseTo(Number(wanted), 12)
}

describe('log-softmax', () => {
  it('has the printed numbers', () => {
    for (const [id, value] of Object.entries(golden.expected)) expectClose(printed()[id], value)
  })

  it('has the same numbers where the powers would overflow', () => {
    for (const [id, value] of Object.entries(stability.expected))
      expectClose(printed({ x: [1000, 1001, 1002] })[id], value)
  })

  it('has the slopes of its logarithms, at every temperature', () => {
    const any = fc.record({
      x: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 6 }),
      temperature: fc.constantFrom(...TEMPERATURES),
    })
    fc.assert(
      fc.property(any, fc.nat(), fc.nat(), ({ x, temperature }, a, b) => {
        const [i, k] = [(a % x.length) + 1, (b % x.length) + 1]
        const h = 1e-5
        const log = (by: number) =>
          valueOf(
            derived({ x: x.with(k - 1, (x[k - 1] ?? NaN) + by), i, temperature }).quantities,
            `logp[${i}]`,
          )
        const slope = valueOf(derived({ x, i, temperature }).quantities, `J[${i}][${k}]`)
        expect(slope).toBeCloseTo((log(h) - log(-h)) / (2 * h), 7)
      }),
      { numRuns: 60 },
    )
  })

  it('takes the powers of the scaled scores at another temperature, and never of the scores', () => {
    const told = derived({ temperature: '2' })
    const said = JSON.stringify([told.steps, told.legend, [...told.quantities.values()]])
    expect(said).toContain('e^{s_j}')
    expect(said).not.toMatch(/e\^\{x_/)
    const sum = Math.exp(0.5) + Math.exp(1) + Math.exp(1.5)
    expect(valueOf(told.quantities, 'logsumexp')).toBeCloseTo(Math.log(sum), 12)
    expect(JSON.stringify(derived().steps)).not.toMatch(/e\^\{s_/)
  })

  it('shows no rounding in a sum that is 0 on paper', () => {
    for (const params of [{}, { x: [1000, 1001, 1002] }, { x: [0.1, 0.7, -3.3, 2.9, 5] }])
      for (const i of [1, 2, 3])
        expect(valueOf(derived(params).quantities, `row_sum[${i}]`)).toBe(0)
  })

  it('keeps the class within the scores when one is taken away', () => {
    expect(KIT.fit?.({ ...KIT.defaults, i: 3, x: [1, 2] })).toEqual({
      ...KIT.defaults,
      i: 2,
      x: [1, 2],
    })
  })
})

const MISTAKES: readonly (readonly [
  slip: string,
  blank: (k: number) => string,
  printed: string,
])[] = [
  ['no-delta', (k) => `J[1][${k}]`, 'no_delta_row_i=1'],
  ['delta-everywhere', (k) => `J[1][${k}]`, 'one_minus_p_everywhere_row_i=1'],
  ['softmax-jacobian', (k) => `J[1][${k}]`, 'softmax_jacobian_instead_row_i=1'],
  ['p-of-row', (k) => `J[1][${k}]`, 'used_softmax_i_instead_of_k_row_i=1'],
  ['log10', (k) => `logp[${k}]`, 'log10_row'],
]

it.each(MISTAKES)(
  'the wrong rule %s gives the numbers that it is known by',
  (slip, blank, name) => {
    const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
    expectClose(
      [1, 2, 3].map((k) => worked.get(blank(k))),
      golden.mistakes?.[name],
    )
  },
)
