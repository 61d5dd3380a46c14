import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panelsOf } from '../../src/derivation/board.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { editing } from '../../src/lessons/activations/editing.ts'
import { slopeId } from '../../src/lessons/activations/gallery.ts'
import lesson from '../../src/lessons/activations/index.ts'
import { FUNCTIONS, KIT, type GalleryParams } from '../../src/lessons/activations/kit.ts'
import { practising } from '../../src/lessons/activations/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const golden = goldenEntry<object>('004-activations')
const told = (params: Partial<GalleryParams>) => {
  const { quantities } = lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
  return (id: string) => valueOf(quantities, id)
}

/** The names of the printed numbers, where ours are others. */
const OURS: Readonly<Record<string, string>> = {
  'prelu_0.25': 'prelu',
  'dprelu_dx_0.25': 'dprelu_dx',
}

describe('the gallery of activations', () => {
  it('has the printed numbers at every point', () => {
    const points = Object.entries<Readonly<Record<string, number>>>(
      Object(golden.expected['points']),
    )
    expect(points.length).toBe(7)
    for (const [x, values] of points)
      for (const [id, value] of Object.entries(values))
        expect(told({ x: Number(x) })(OURS[id] ?? id), `${id} at ${x}`).toBeCloseTo(value, 12)
  })

  it.each(FUNCTIONS)('has the slope of the curve of %s, away from a corner', (f) => {
    const h = 1e-6
    for (const x of [-5, -2.3, -0.7, 0.4, 1.9, 6]) {
      const id = [...lesson.derive({ ...KIT.defaults, f }, DEFAULT_OPTIONS).steps].find(
        (step) => step.id === 'value',
      )?.computes[0]
      if (id === undefined) throw new RangeError('no value')
      const slope = (told({ f, x: x + h })(id) - told({ f, x: x - h })(id)) / (2 * h)
      expect(told({ f, x })(slopeId(f))).toBeCloseTo(slope, 7)
    }
  })

  it('has the slope of PReLU for its own parameter', () => {
    const h = 1e-6
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (x, alpha) => {
          const at = (one: number) => told({ f: 'prelu', x, alpha: one })
          const slope = (at(alpha + h)('prelu') - at(alpha - h)('prelu')) / (2 * h)
          expect(at(alpha)('dprelu_dalpha')).toBeCloseTo(slope, 8)
        },
      ),
    )
  })

  it('keeps the point in the picture, and tears the slope at a corner', () => {
    for (const f of FUNCTIONS)
      for (const x of [-6, 6])
        for (const alpha of [0, 0.3, 0.35, 1]) {
          const { figure } = lesson.derive({ ...KIT.defaults, f, x, alpha }, DEFAULT_OPTIONS)
          const [plot] = figure.kind === 'board' ? panelsOf(figure) : []
          if (plot?.kind !== 'plot') throw new RangeError('no plot')
          for (const id of plot.points.map(({ y }) => told({ f, x, alpha })(y))) {
            expect(id, `${f} at ${x}, ${alpha}`).toBeGreaterThanOrEqual(plot.y.min)
            expect(id, `${f} at ${x}, ${alpha}`).toBeLessThanOrEqual(plot.y.max)
          }
          const slopes = plot.curves.at(-1)?.points ?? []
          const steepest = slopes.map(([, y], k) => Math.abs(y - (slopes[k - 1]?.[1] ?? y)))
          expect(Math.max(...steepest.filter((one) => !Number.isNaN(one)))).toBeLessThan(0.1)
        }
  })

  it('asks for α only where there is one', () => {
    const asked = (f: GalleryParams['f']) =>
      editing
        .controls({ ...KIT.defaults, f })
        .flatMap(({ controls }) => controls.map(({ id }) => id))
    for (const f of FUNCTIONS)
      expect(asked(f)).toEqual(['f', 'curves', 'x', ...(f === 'prelu' ? ['alpha'] : [])])
  })

  it('quotes the source as it stands there', () => {
    const printed = FUNCTIONS.flatMap((f) =>
      lesson
        .derive({ ...KIT.defaults, f }, DEFAULT_OPTIONS)
        .steps.flatMap(({ erratum }) => (erratum ? [[erratum.lines, erratum.printed.en]] : [])),
    )
    expect(printed.slice(0, 2)).toEqual([
      ['639', 'f(z) = 1/(1+ e"z)'],
      ['666–668', 'f(x) = tanh(x) = 2_ 1 / l+e 2x'],
    ])
    expect(printed.length).toBe(3)
  })

  it('says so where measuring crosses the corner of a ReLU', () => {
    const { steps } = lesson.derive({ ...KIT.defaults, f: 'relu', x: 0 }, DEFAULT_OPTIONS)
    expect(steps.at(-1)?.because?.en).toMatch(/either side of the corner/)
  })
})

const MISTAKES: readonly (readonly [
  slip: string,
  blank: string,
  at: Partial<GalleryParams>,
  printed: string,
])[] = [
  ['sigmoid-plus', 'sigmoid', { f: 'sigmoid', x: 1 }, 'sigmoid_with_e^{+z}_at_1'],
  ['tanh-without-minus-1', 'tanh', { f: 'tanh', x: 1 }, 'tanh_without_minus_1_at_1'],
  ['tanh-single', 'tanh', { f: 'tanh', x: 1 }, 'tanh_with_e^{-x}_at_1'],
  ['slope-1-x2', 'dtanh', { f: 'tanh', x: 0.5 }, 'dtanh_as_1-x^2_at_0.5'],
  ['slope-t-1-t', 'dtanh', { f: 'tanh', x: 0.5 }, 'dtanh_as_t(1-t)_at_0.5'],
]

it.each(MISTAKES)(
  'the wrong rule %s gives the number that it is known by',
  (slip, blank, at, printed) => {
    const params = { ...KIT.defaults, ...at }
    const worked = practising.work(params, DEFAULT_OPTIONS, { mistakes: [slip] }).get(blank)
    expect(worked).toBeCloseTo(Number(golden.mistakes?.[printed]), 12)
    expect(practising.mistakes(params, DEFAULT_OPTIONS).map(({ id }) => id)).toContain(slip)
  },
)
