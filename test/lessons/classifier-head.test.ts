import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { lessonJson } from '../../src/export/json.ts'
import { editing } from '../../src/lessons/classifier-head/editing.ts'
import lesson from '../../src/lessons/classifier-head/index.ts'
import { KIT, type HeadParams } from '../../src/lessons/classifier-head/kit.ts'
import { practising } from '../../src/lessons/classifier-head/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const golden = goldenEntry<object>('004-gap-fc-softmax')
const derived = (params: HeadParams) => lesson.derive(params, DEFAULT_OPTIONS)

function expectClose(found: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length)
    wanted.forEach((one, k) => expectClose(Array.isArray(found) ? found[k] : undefined, one))
  } else expect(found).toBeCloseTo(Number(wanted), 12)
}

describe('the head of a classifier', () => {
  it('has the printed numbers', () => {
    const { quantities } = lessonJson(lesson.id, KIT.defaults, derived(KIT.defaults), 'en')
    for (const [id, value] of Object.entries(golden.expected)) expectClose(quantities[id], value)
  })

  it('has the gradients of its loss', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const params = { ...editing.randomise(KIT.defaults, seed), t: (seed % 3) + 1 }
      const h = 1e-5
      for (const k of [1, 2, 3]) {
        const loss = (by: number) => {
          const b = params.b.with(k - 1, (params.b[k - 1] ?? NaN) + by)
          return valueOf(derived({ ...params, b }).quantities, 'cross_entropy')
        }
        // a bias goes into its score as it is, so both have the same gradient
        const slope = valueOf(derived(params).quantities, `dz[${k}]`)
        expect(slope).toBeCloseTo((loss(h) - loss(-h)) / (2 * h), 7)
      }
    }
  })

  it('measures the slope that it derives', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const params = { ...editing.randomise(KIT.defaults, seed), t: (seed % 3) + 1 }
      const { quantities } = derived(params)
      expect(valueOf(quantities, 'measured')).toBeCloseTo(valueOf(quantities, `dz[${params.t}]`), 7)
    }
  })

  it('is practised with the same loss at the ends of the range', () => {
    const full = [
      [10, 10],
      [10, 10],
    ]
    const W = [
      [10, 10],
      [-10, -10],
      [0, 0],
    ]
    const params = { M1: full, M2: full, W, b: [10, -10, 0], t: 2 }
    const { quantities } = derived(params)
    expect([...quantities.values()].filter(({ value }) => !Number.isFinite(value))).toEqual([])
    const worked = practising.work(params, DEFAULT_OPTIONS)
    expect(worked.get('cross_entropy')).toBeCloseTo(valueOf(quantities, 'cross_entropy'), 9)
  })

  it('does not see where in a map a number lies', () => {
    const { M1, M2 } = KIT.defaults
    const moved = derived({ ...KIT.defaults, M1: M1.toReversed(), M2: M2.toReversed() })
    expect(valueOf(moved.quantities, 'cross_entropy')).toBeCloseTo(
      valueOf(derived(KIT.defaults).quantities, 'cross_entropy'),
      12,
    )
  })

  it('holds the numbers of the maps in both orders', () => {
    const params = editing.randomise(KIT.defaults, 5)
    const { quantities } = lessonJson(lesson.id, params, derived(params), 'en')
    expect(quantities['flatten_chw']).toEqual([...params.M1.flat(), ...params.M2.flat()])
    const places = params.M1.flat().map((one, n) => [one, params.M2.flat()[n]])
    expect(quantities['flatten_hwc']).toEqual(places.flat())
  })
})

const MISTAKES: readonly (readonly [slip: string, blanks: readonly string[], printed: string])[] = [
  ['without-exp', ['p[1]', 'p[2]', 'p[3]'], 'softmax_without_exp'],
  ['gradient-sign', ['dz[1]', 'dz[2]', 'dz[3]'], 'dlogits_sign'],
  ['log10', ['cross_entropy'], 'log10_loss'],
]

it.each(MISTAKES)(
  'the wrong rule %s gives the numbers that it is known by',
  (slip, blanks, printed) => {
    const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
    expectClose(
      blanks.map((id) => worked.get(id)),
      [golden.mistakes?.[printed]].flat(),
    )
  },
)
