import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/gradient-descent/index.ts'
import { KIT, type DescentParams } from '../../src/lessons/gradient-descent/kit.ts'
import { practising } from '../../src/lessons/gradient-descent/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const golden = goldenEntry<object>('003-2.3-gradient-descent')
const told = (params: Partial<DescentParams> = {}) => {
  const { quantities } = lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
  return (id: string) => valueOf(quantities, id)
}

interface Printed {
  readonly w: number
  readonly b: number
  readonly y: number
  readonly L: number
}

describe('gradient descent', () => {
  it('goes the printed way', () => {
    const value = told()
    const steps: readonly Printed[] = Object.values(Object(golden.expected['steps']))
    expect(steps.length).toBe(5)
    steps.forEach((step, n) => {
      const id = (letter: string) => (n === 0 ? letter : `${letter}[${n}]`)
      for (const letter of ['w', 'b', 'y', 'L'] as const)
        expect(value(id(letter)), id(letter)).toBeCloseTo(step[letter], 12)
    })
    expect(value('dL_dw')).toBeCloseTo(3, 12)
    expect(value('dL_db')).toBeCloseTo(1.5, 12)
    expect(value('factor')).toBeCloseTo(Number(golden.expected['contraction_per_step']), 12)
    expect(value('eta_max')).toBeCloseTo(Number(golden.expected['eta_max_for_descent']), 12)
  })

  it('follows the slopes of the loss', () => {
    const near = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(near, near, near, near, (x, t, w, b) => {
        const h = 1e-5
        const loss = (dw: number, db: number) => told({ x, t, w: w + dw, b: b + db })('L')
        expect(told({ x, t, w, b })('dL_dw')).toBeCloseTo((loss(h, 0) - loss(-h, 0)) / (2 * h), 5)
        expect(told({ x, t, w, b })('dL_db')).toBeCloseTo((loss(0, h) - loss(0, -h)) / (2 * h), 5)
      }),
      { numRuns: 30 },
    )
  })

  it('shows no rounding in a loss that is 0 on paper', () => {
    const value = told({ eta: 0.2, updates: 3 })
    for (const n of [1, 2, 3]) expect(value(`L[${n}]`)).toBe(0)
    // 0.1 · 3 − 0.3 is not 0 in binary
    expect(told({ x: 3, w: 0.1, b: 0, t: 0.3 })('L')).toBe(0)
    expect(told({ x: 1, w: 1, b: 0, t: 1 + 1e-9 })('L')).toBeGreaterThan(0)
  })

  it('rises beyond the largest rate, and falls below it', () => {
    const rate = told()('eta_max')
    expect(told({ eta: rate * 1.01 })('L[1]')).toBeGreaterThan(told()('L'))
    expect(told({ eta: rate * 0.99 })('L[1]')).toBeLessThan(told()('L'))
  })
})

it('asks for the new output before the loss that it gives, and follows it', () => {
  const asked = practising.blanks(KIT.defaults, DEFAULT_OPTIONS).map(({ quantity }) => quantity)
  expect(asked.slice(-2)).toEqual(['y[1]', 'L[1]'])
  const right = practising.work(KIT.defaults, DEFAULT_OPTIONS)
  expect(right.get('y[1]')).toBeCloseTo(1.75, 12)
  const own = new Map([['y[1]', 2]])
  expect(practising.work(KIT.defaults, DEFAULT_OPTIONS, { own }).get('L[1]')).toBeCloseTo(0.5, 12)
})

const MISTAKES: readonly (readonly [slip: string, blank: string, printed: string])[] = [
  ['plus-sign', 'w[1]', 'plus_sign_w1'],
  ['forgot-rate', 'w[1]', 'forgot_eta_w1'],
  ['forgot-x', 'w[1]', 'forgot_x_w1'],
  ['loss-for-gradient', 'w[1]', 'used_L_instead_of_gradient_w1'],
  ['sequential', 'b[1]', 'sequential_update_b1_from_new_w'],
  ['bias-stays', 'b[1]', 'b_not_updated'],
]

it.each(MISTAKES)(
  'the wrong rule %s gives the number that it is known by',
  (slip, blank, printed) => {
    const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] }).get(blank)
    expect(worked).toBeCloseTo(Number(golden.mistakes?.[printed]), 12)
  },
)
