import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/algebraic-sigmoid/index.ts'
import { KIT, type AlgebraicParams } from '../../src/lessons/algebraic-sigmoid/kit.ts'
import { practising } from '../../src/lessons/algebraic-sigmoid/practising.ts'
import { diagnose } from '../../src/practice/diagnose.ts'
import { problemOf } from '../../src/practice/problem.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'
import { FRESH, typed } from '../practice/problems.ts'

const golden = goldenEntry<object>('003-2.7-phi')
const told = (v: number) => lesson.derive({ ...KIT.defaults, v }, DEFAULT_OPTIONS).quantities

type Point = Readonly<Record<string, number | null>>

describe('the algebraic sigmoid', () => {
  it('has the printed numbers at every point', () => {
    const points: readonly Point[] = Object.values(Object(golden.expected['points']))
    expect(points.length).toBe(6)
    for (const { v, ...values } of points)
      for (const [id, value] of Object.entries(values))
        if (value !== null)
          expect(valueOf(told(v ?? NaN), id), `${id} at ${v}`).toBeCloseTo(value, 12)
    expect(valueOf(told(1), 'phi_prime_0')).toBe(golden.expected['phi_prime_0'])
  })

  it('has the slopes of its curve', () => {
    const h = 1e-5
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (v) => {
        const slope = (id: string) =>
          (valueOf(told(v + h), id) - valueOf(told(v - h), id)) / (2 * h)
        expect(valueOf(told(v), 'd1')).toBeCloseTo(slope('phi'), 8)
        expect(valueOf(told(v), 'd1_closed')).toBeCloseTo(slope('phi'), 8)
        expect(valueOf(told(v), 'd2')).toBeCloseTo(slope('d1'), 8)
      }),
      { numRuns: 50 },
    )
  })

  it('has the same slope by a complex step, to the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (v) => {
        const slope = valueOf(told(v), 'd1')
        expect(Math.abs(valueOf(told(v), 'complex') / slope - 1)).toBeLessThan(1e-12)
      }),
    )
  })

  it('says so where the slope cannot be had from the value', () => {
    const { steps, overflow } = lesson.derive({ ...KIT.defaults, v: 0 }, DEFAULT_OPTIONS)
    expect(steps.find(({ id }) => id === 'cube')?.because?.en).toMatch(/0 over 0/)
    expect(overflow).toBeUndefined()
  })
})

const MISTAKES: readonly (readonly [slip: string, printed: string])[] = [
  ['first-factor-only', 'd1_with_power_-1/2_at_1'],
  ['first-factor-only', 'product_without_chain_at_1'],
  ['power-minus-one', 'd1_with_power_-1_at_1'],
  ['no-inner', 'quotient_rule_without_inner_at_1 (sqrt(1+v^2)-v)/(1+v^2)'],
]

it.each(MISTAKES)('the wrong rule %s gives the number %s', (slip, printed) => {
  const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] }).get('d1')
  expect(worked).toBeCloseTo(Number(golden.mistakes?.[printed]), 12)
})

describe('two wrong rules with one number', () => {
  const verdictAt = (params: AlgebraicParams, answer: string) => {
    const problem = problemOf(
      practising,
      params,
      DEFAULT_OPTIONS,
      lesson.derive(params, DEFAULT_OPTIONS),
    )
    const blank = problem.blanks.find(({ quantity }) => quantity === 'd1')
    if (blank === undefined) throw new RangeError('no blank for the slope')
    return diagnose(problem, blank, typed(answer), FRESH)
  }

  it('are not told apart at v = 1, where neither is claimed', () => {
    expect(verdictAt(KIT.defaults, '0.707107')).toMatchObject({
      kind: 'several',
      mistakes: ['first-factor-only', 'value-for-slope'],
    })
  })

  it('are told apart in the companion', () => {
    const [companion] = practising.companions(KIT.defaults)
    if (companion === undefined) throw new RangeError('no companion')
    expect(companion.params.v).toBe(2)
    // 1/√5 and 2/√5
    expect(verdictAt(companion.params, '0.447214')).toMatchObject({ mistake: 'first-factor-only' })
    expect(verdictAt(companion.params, '0.894427')).toMatchObject({ mistake: 'value-for-slope' })
  })
})
