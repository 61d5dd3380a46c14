import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/sigmoid-derivatives/index.ts'
import { KIT } from '../../src/lessons/sigmoid-derivatives/kit.ts'
import { practising } from '../../src/lessons/sigmoid-derivatives/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const golden = goldenEntry<object>('001-2.2-sigmoid-derivatives')
const told = (x: number) => lesson.derive({ ...KIT.defaults, x }, DEFAULT_OPTIONS).quantities

interface Point {
  readonly x: number
  readonly sigma: number
  readonly d1: number
  readonly d2: number
  readonly d1_by_exp_form: number
}

const points: readonly Point[] = Object.values(Object(golden.expected['points']))

describe('the sigmoid and its derivatives', () => {
  it('are the printed ones at every point', () => {
    expect(points.length).toBe(9)
    for (const { x, ...values } of points)
      for (const [id, value] of Object.entries(values))
        expect(valueOf(told(x), id), `${id} at ${x}`).toBeCloseTo(value, 12)
  })

  it('are the slopes of the curve before, anywhere', () => {
    const h = 1e-5
    fc.assert(
      fc.property(fc.double({ min: -12, max: 12, noNaN: true }), (x) => {
        const slope = (id: string) =>
          (valueOf(told(x + h), id) - valueOf(told(x - h), id)) / (2 * h)
        expect(valueOf(told(x), 'd1')).toBeCloseTo(slope('sigma'), 8)
        expect(valueOf(told(x), 'd2')).toBeCloseTo(slope('d1'), 8)
      }),
    )
  })

  it('have no steeper place than 0, and none more bent than the marked ones', () => {
    for (let x = -6; x <= 6; x += 0.05) {
      expect(valueOf(told(x), 'd1')).toBeLessThanOrEqual(valueOf(told(0), 'max_d1'))
      expect(valueOf(told(x), 'd2')).toBeGreaterThanOrEqual(valueOf(told(0), 'd2_extreme'))
    }
  })
})

const MISTAKES: readonly (readonly [slip: string, blank: string, printed: string])[] = [
  ['d1-sigma-1-x', 'd1', 'd1_as_sigma(1-x)_at_1'],
  ['d1-x-1-x', 'd1', 'd1_as_x(1-x)_at_1'],
  ['d1-minus', 'd1', 'd1_forgot_inner_minus_at_1'],
  ['d2-sign', 'd2', 'd2_sign_flipped_at_1'],
  ['d2-square', 'd2', 'd2_as_(s(1-s))^2_at_1'],
  ['d2-bend-only', 'd2', 'd2_as_(1-2s)_only_at_1'],
]

it.each(MISTAKES)(
  'the wrong rule %s gives the number that it is known by',
  (slip, blank, printed) => {
    const way = { mistakes: [slip] }
    const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, way).get(blank)
    expect(worked).toBeCloseTo(Number(golden.mistakes?.[printed]), 12)
  },
)
