import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { lessonJson } from '../../src/export/json.ts'
import lesson from '../../src/lessons/pooling-backprop/index.ts'
import { FUNCTIONS, KIT, type PoolBackParams } from '../../src/lessons/pooling-backprop/kit.ts'
import { practising } from '../../src/lessons/pooling-backprop/practising.ts'
import { POOLINGS } from '../../src/model/pooling.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

interface Inputs {
  readonly z: readonly (readonly number[])[]
  readonly K: number
  readonly S: number
  readonly delta_out: readonly (readonly number[])[]
}

const CASES = [
  ['001-2.5-maxpool-backprop-k2s2', 'max'],
  ['001-2.5-avgpool-backprop-k2s2', 'average'],
  ['001-2.5-maxpool-backprop-k2s1-overlap', 'max'],
  ['001-2.5-avgpool-backprop-k2s1-overlap', 'average'],
] as const

const derived = (params: PoolBackParams) => lesson.derive(params, DEFAULT_OPTIONS)
const numbers = (params: PoolBackParams) =>
  lessonJson(lesson.id, params, derived(params), 'en').quantities

function paramsOf({ z, K, S, delta_out }: Inputs, kind: PoolBackParams['kind']): PoolBackParams {
  return { ...KIT.defaults, z, kernel: K, stride: S, delta: delta_out, kind }
}

describe.each(CASES)('%s', (id, kind) => {
  const { inputs, expected, mistakes } = goldenEntry<Inputs>(id)
  const params = paramsOf(inputs, kind)

  it('has the printed numbers', () => {
    expect(numbers(params)['pooled']).toEqual(expected['pooled'])
    expect(numbers(params)['dL_dz']).toEqual(expected['dL_dz'])
    expect(numbers(params)['argmax'] ?? null).toEqual(expected['argmax'])
  })

  it('has the numbers of its wrong rules', () => {
    const names =
      kind === 'max'
        ? {
            'like-average': 'swapped_with_average(seed labels)',
            'to-all': 'copied_to_all_positions',
          }
        : { 'like-max': 'swapped_with_max(seed labels)', undivided: 'forgot_1_over_K2' }
    for (const [slip, name] of Object.entries(names)) {
      const wanted = mistakes?.[name]
      expect(wanted, name).toBeDefined()
      const worked = practising.work(params, DEFAULT_OPTIONS, { mistakes: [slip] })
      const map = params.z.map((row, i) => row.map((_, j) => worked.get(`dz[${i + 1}][${j + 1}]`)))
      expect(map, slip).toEqual(wanted)
    }
  })
})

it('the activation may come before or after: for the mean that matters, for the largest it does not', () => {
  const { inputs, expected } = goldenEntry<Pick<Inputs, 'z'>>(
    '001-2.5-activation-before-or-after-pool',
  )
  const { z } = inputs
  const pooled = (kind: PoolBackParams['kind'], order: PoolBackParams['order']) => {
    const { quantities } = derived({ ...KIT.defaults, z, kind, order, f: 'relu', delta: [[1]] })
    return valueOf(quantities, order === 'after' ? 'out[1][1]' : 'y[1][1]')
  }
  expect(pooled('average', 'after')).toBe(expected['relu(avg(z))'])
  expect(pooled('average', 'before')).toBe(expected['avg(relu(z))'])
  expect(pooled('max', 'after')).toBe(expected['relu(max(z))'])
  expect(pooled('max', 'before')).toBe(expected['max(relu(z))'])
})

it('shows both orders under their names', () => {
  const { inputs, expected } = goldenEntry<Pick<Inputs, 'z'>>(
    '001-2.5-activation-before-or-after-pool',
  )
  const of = (kind: PoolBackParams['kind']) =>
    numbers({ ...KIT.defaults, z: inputs.z, kind, f: 'relu', delta: [[1]] })
  expect({ ...of('max'), ...of('average') }).toMatchObject(expected)
})

it('asks of a mean only where two wrong rules can be told apart', () => {
  const params: PoolBackParams = { ...KIT.defaults, kind: 'average' }
  const asked = practising
    .blanks(params, DEFAULT_OPTIONS)
    .filter(({ family }) => family === 'dz')
    .map(({ quantity }) => quantity)
  expect(asked).toContain('dz[1][1]')
  const by = (slip: string) => practising.work(params, DEFAULT_OPTIONS, { mistakes: [slip] })
  for (const quantity of asked)
    expect(by('like-max').get(quantity), quantity).not.toBe(by('undivided').get(quantity))
})

it('keeps only the last gradient where somebody forgets to add', () => {
  const params: PoolBackParams = {
    ...KIT.defaults,
    stride: 1,
    delta: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
  }
  const worked = practising.work(params, DEFAULT_OPTIONS, { mistakes: ['overwritten'] })
  // 6 at (2, 2) is the largest of the windows with 1 and 4
  expect(worked.get('dz[2][2]')).toBe(4)
})

const anyParams: fc.Arbitrary<PoolBackParams> = fc
  .record({
    size: fc.integer({ min: 3, max: 6 }),
    kernel: fc.integer({ min: 1, max: 3 }),
    stride: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom(...POOLINGS),
    f: fc.constantFrom(...FUNCTIONS),
    order: fc.constantFrom('after' as const, 'before' as const),
    // apart from each other and from 0, where the slopes jump
    numbers: fc
      .uniqueArray(fc.integer({ min: -400, max: 400 }), { minLength: 40, maxLength: 40 })
      .map((list) => list.map((n) => (n + 0.5) / 200)),
  })
  .map(({ size, numbers: drawn, ...rest }) => {
    const z = Array.from({ length: size }, (_, i) => drawn.slice(i * size, (i + 1) * size))
    const params = { ...KIT.defaults, ...rest, z }
    const fitted = KIT.fit?.(params) ?? params
    return { ...fitted, delta: fitted.delta.map((row, i) => row.map((_, j) => 1 + i - 2 * j)) }
  })

it('sends back the slopes of Σ δ·out', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      const total = (z: PoolBackParams['z']) => {
        const { quantities } = derived({ ...params, z })
        const isOut = params.f !== 'identity' && params.order === 'after'
        return params.delta
          .flatMap((row, i) =>
            row.map(
              (d, j) => d * valueOf(quantities, `${isOut ? 'out' : 'y'}[${i + 1}][${j + 1}]`),
            ),
          )
          .reduce((sum, one) => sum + one, 0)
      }
      // the mean of a window may be near 0, where ReLU has its corner
      const { quantities } = derived(params)
      fc.pre(
        params.f !== 'relu' ||
          params.delta
            .flatMap((row, i) => row.map((_, j) => valueOf(quantities, `y[${i + 1}][${j + 1}]`)))
            .every((y) => Math.abs(y) > 1e-3 || params.order === 'before'),
      )
      const h = 1e-6
      const moved = (i: number, j: number, by: number) =>
        params.z.with(i, (params.z[i] ?? []).with(j, (params.z[i]?.[j] ?? NaN) + by))
      params.z.forEach((row, i) =>
        row.forEach((_, j) => {
          const slope = (total(moved(i, j, h)) - total(moved(i, j, -h))) / (2 * h)
          expect(valueOf(quantities, `dz[${i + 1}][${j + 1}]`)).toBeCloseTo(slope, 6)
        }),
      )
    }),
    { numRuns: 25 },
  )
})

it('shares a gradient among equal largest numbers, or gives it to the first', () => {
  const z = [
    [2, 2, 1],
    [2, 0, 1],
    [0, 0, 0],
  ]
  const of = (ties: PoolBackParams['ties']) =>
    numbers({ ...KIT.defaults, z, ties, delta: [[3]] })['dL_dz']
  expect(of('first')).toEqual([
    [3, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ])
  expect(of('split')).toEqual([
    [1, 1, 0],
    [1, 0, 0],
    [0, 0, 0],
  ])
})
