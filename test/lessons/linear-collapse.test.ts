import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { lessonJson } from '../../src/export/json.ts'
import { editing } from '../../src/lessons/linear-collapse/editing.ts'
import lesson from '../../src/lessons/linear-collapse/index.ts'
import { KIT, type CollapseParams } from '../../src/lessons/linear-collapse/kit.ts'
import { practising } from '../../src/lessons/linear-collapse/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const golden = goldenEntry<object>('004-linear-composition')
const derived = (params: CollapseParams) => lesson.derive(params, DEFAULT_OPTIONS)

describe('two linear layers', () => {
  it('have the printed numbers', () => {
    const { quantities } = lessonJson(lesson.id, KIT.defaults, derived(KIT.defaults), 'en')
    for (const id of ['A', 'B', 'y', 'z', 'Ax+B', 'matrix_A=W2W1', 'vector_B=W2b1+b2', 'z_vec'])
      expect(quantities[id], id).toEqual(golden.expected[id])
    expect(quantities['z_s']).toBe(golden.expected['with_relu_between_z_at_-1'])
    expect(quantities['linear_s']).toBe(golden.expected['linear_z_at_-1'])
  })

  it('are one line for any numbers, as long as nothing stands between them', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const params = { ...editing.randomise(KIT.defaults, seed), between: 'none' as const }
      const value = (id: string) => valueOf(derived(params).quantities, id)
      expect(value('Ax+B')).toBeCloseTo(value('z'), 12)
      expect(value('z_s')).toBeCloseTo(value('linear_s'), 12)
    }
  })

  it('apply their matrices one after the other', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const params = editing.randomise(KIT.defaults, seed)
      const { quantities } = derived(params)
      const value = (id: string) => valueOf(quantities, id)
      const x = [0.7, -1.3] as const
      const apply = (W: CollapseParams['W1'], v: readonly number[], b: readonly number[]) =>
        W.map((row, i) => row.reduce((sum, w, j) => sum + w * (v[j] ?? NaN), b[i] ?? NaN))
      const twice = apply(params.W2, apply(params.W1, x, params.b1), params.b2)
      const once = [1, 2].map(
        (i) => value(`M[${i}][1]`) * x[0] + value(`M[${i}][2]`) * x[1] + value(`v[${i}]`),
      )
      once.forEach((one, i) => expect(one).toBeCloseTo(twice[i] ?? NaN, 10))
    }
  })
})

const MISTAKES: readonly (readonly [slip: string, blank: string, printed: string])[] = [
  ['offset-sum', 'B', 'B_as_b+d'],
  ['slope-sum', 'A', 'A_as_h+k'],
  ['offset-swapped', 'B', 'B_as_kd+b'],
]

it.each(MISTAKES)(
  'the wrong rule %s gives the number that it is known by',
  (slip, blank, printed) => {
    const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] }).get(blank)
    expect(worked).toBe(golden.mistakes?.[printed])
  },
)

it('the wrong order of matrices gives the matrix that it is known by', () => {
  const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: ['matrix-order'] })
  const matrix = [1, 2].map((i) => [1, 2].map((j) => worked.get(`M[${i}][${j}]`)))
  expect(matrix).toEqual(golden.mistakes?.['matrix_order_W1W2'])
})
