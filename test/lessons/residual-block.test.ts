import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/residual-block/index.ts'
import { KIT, type ResidualParams } from '../../src/lessons/residual-block/kit.ts'
import { practising } from '../../src/lessons/residual-block/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const golden = goldenEntry<object>('004-residual-block')
const told = (params: Partial<ResidualParams> = {}) => {
  const { quantities } = lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
  return (id: string) => valueOf(quantities, id)
}

interface Slopes {
  readonly plain: number
  readonly residual: number
}

describe('a residual block', () => {
  it('has the printed numbers', () => {
    const value = told()
    const { 'dy_dx_stack_of_L_sigmoid_layers(w=1,x=0.5)': _, ...printed } = golden.expected
    expect(Object.keys(printed).length).toBe(10)
    for (const [id, number] of Object.entries(printed))
      expect(value(id), id).toBeCloseTo(Number(number), 12)
  })

  it('keeps the gradient of a deep stack alive', () => {
    const printed = golden.expected['dy_dx_stack_of_L_sigmoid_layers(w=1,x=0.5)']
    const depths: readonly (readonly [string, Slopes])[] = Object.entries(Object(printed))
    expect(depths.length).toBe(5)
    for (const [depth, { plain, residual }] of depths) {
      const value = told({ depth: Number(depth) })
      expect(value(`plain[${depth}]`) / plain).toBeCloseTo(1, 12)
      expect(value(`residual[${depth}]`)).toBeCloseTo(residual, 12)
    }
  })

  it('has the slopes of its numbers, with the shortcut and without', () => {
    const near = fc.double({ min: -2, max: 2, noNaN: true })
    const any = fc.record({
      x: near,
      w1: near,
      b1: near,
      w2: near,
      b2: near,
      shortcut: fc.constantFrom('on' as const, 'off' as const),
    })
    fc.assert(
      fc.property(any, (params) => {
        const here = told(params)
        // no slope at a kink
        fc.pre(Math.abs(here('z1')) > 1e-3 && Math.abs(here('sum')) > 1e-3)
        const h = 1e-6
        const measured = (id: string, by: 'x' | 'w1' | 'w2') =>
          (told({ ...params, [by]: params[by] + h })(id) -
            told({ ...params, [by]: params[by] - h })(id)) /
          (2 * h)
        expect(here('dF_dx')).toBeCloseTo(measured('F', 'x'), 6)
        expect(here('dsum_dx')).toBeCloseTo(measured('sum', 'x'), 6)
        expect(here('dout_dx')).toBeCloseTo(measured('out', 'x'), 6)
        expect(here('dout_dw1')).toBeCloseTo(measured('out', 'w1'), 6)
        expect(here('dout_dw2')).toBeCloseTo(measured('out', 'w2'), 6)
      }),
      { numRuns: 60 },
    )
  })
})

const MISTAKES: readonly (readonly [slip: string, blank: string, printed: string])[] = [
  ['without-shortcut', 'dsum_dx', 'without_shortcut_dsum_dx'],
  ['product', 'sum', 'product_instead_of_sum'],
  ['out-without-x', 'sum', 'out_without_x'],
  ['x-as-slope', 'dsum_dx', 'derivative_of_x_as_x'],
]

it.each(MISTAKES)(
  'the wrong rule %s gives the number that it is known by',
  (slip, blank, printed) => {
    const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] }).get(blank)
    expect(worked).toBeCloseTo(Number(golden.mistakes?.[printed]), 12)
  },
)
