import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tiedTo } from '../../src/derivation/board.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/conv-backprop/index.ts'
import {
  FUNCTIONS,
  KIT,
  KINDS,
  windowOf,
  type BackpropParams,
} from '../../src/lessons/conv-backprop/kit.ts'
import { practising } from '../../src/lessons/conv-backprop/practising.ts'
import { readAddress, writeAddress } from '../../src/format/address.ts'
import { outputSize, sizeOf } from '../../src/model/window.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

type Map = readonly (readonly number[])[]

const preset = (id: string): BackpropParams =>
  KIT.presets.find((one) => one.id === id)?.params ?? KIT.defaults
const derived = (params: BackpropParams) => lesson.derive(params, DEFAULT_OPTIONS)

/** A map of quantities `id[0][0]`, `id[0][1]` … as numbers. */
function mapIn(values: ReadonlyMap<string, number>, id: string): number[][] {
  const rows: number[][] = []
  for (let i = 0; values.has(`${id}[${i}][0]`); i++) {
    const row: number[] = []
    for (let j = 0; ; j++) {
      const value = values.get(`${id}[${i}][${j}]`)
      if (value === undefined) break
      row.push(value)
    }
    rows.push(row)
  }
  return rows
}

const valuesOf = (params: BackpropParams): ReadonlyMap<string, number> =>
  new Map([...derived(params).quantities].map(([id, { value }]) => [id, value]))

function expectClose(got: Map, wanted: unknown, what: string): void {
  const flat = Object(wanted).flat(2)
  expect(got.flat().length, what).toBe(flat.length)
  got.flat().forEach((value, k) => expect(value, what).toBeCloseTo(flat[k], 12))
}

const MAPS = {
  a_l: 'a',
  'z_l+1': 'out',
  z: 'out',
  dL_da: 'dL_da',
  delta_l: 'delta',
  dL_dK: 'dL_dK',
} as const

describe('the numbers of the source', () => {
  it.each([
    ['source', '001-2.4-conv-backprop-eq5'],
    ['true-convolution', '001-2.4-conv-backprop-true-convolution'],
    ['stride-2', '001-2.4-conv-backprop-stride2-pad1'],
  ])('are those of %s', (id, entry) => {
    const values = valuesOf(preset(id))
    const { expected } = goldenEntry(entry)
    for (const [key, name] of Object.entries(MAPS))
      if (key in expected) expectClose(mapIn(values, name), expected[key], key)
    expect(mapIn(values, 'dL_da').length).toBe(preset(id).zl.length)
    if ('dL_db' in expected) expect(values.get('dL_db')).toBe(expected['dL_db'])
  })

  it('come out wrong by each known mistake as they should', () => {
    const { mistakes = {} } = goldenEntry('001-2.4-conv-backprop-eq5')
    expect(Object.keys(mistakes).length).toBe(7)
    for (const [id, wanted] of Object.entries(mistakes)) {
      const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [id] })
      if (id === 'db_as_mean') expect(worked.get('dL_db')).toBe(wanted)
      else expectClose(mapIn(worked, Object(wanted).length === 3 ? 'delta' : 'dL_dK'), wanted, id)
    }
  })
})

const entry = fc.integer({ min: -40, max: 40 }).map((n) => n / 8 + 0.03)
const square = (n: number) =>
  fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })

/** Any layer that the controls allow. No weight and no pre-activation is 0. */
const layers: fc.Arbitrary<BackpropParams> = fc
  .record({ n: fc.integer({ min: 3, max: 6 }), k: fc.integer({ min: 1, max: 3 }) })
  .chain(({ n, k }) =>
    fc.record({
      zl: square(n),
      K: square(k),
      b: entry,
      up: square(10),
      f: fc.constantFrom(...FUNCTIONS),
      stride: fc.integer({ min: 1, max: 2 }),
      padding: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom(...KINDS),
    }),
  )
  .map((params) => KIT.fit?.(params) ?? params)

/** By the definition alone: z′_ij = Σ ω_uv a_(si+u−p)(sj+v−p) + b; the indices of ω run backwards in a convolution. */
function outputs({ zl, K, b, f, stride, padding, kind }: BackpropParams): number[][] {
  const act = {
    relu: (x: number) => Math.max(0, x),
    sigmoid: (x: number) => 1 / (1 + Math.exp(-x)),
    tanh: Math.tanh,
    identity: (x: number) => x,
  }[f]
  const k = K.length
  const n = Math.floor((zl.length + 2 * padding - k) / stride) + 1
  const rows: number[][] = []
  for (let i = 0; i < n; i++) {
    const row: number[] = []
    for (let j = 0; j < n; j++) {
      let sum = b
      for (let u = 0; u < k; u++)
        for (let v = 0; v < k; v++) {
          const x = zl[i * stride + u - padding]?.[j * stride + v - padding]
          const weight = kind === 'convolution' ? K[k - 1 - u]?.[k - 1 - v] : K[u]?.[v]
          if (x !== undefined) sum += (weight ?? NaN) * act(x)
        }
      row.push(sum)
    }
    rows.push(row)
  }
  return rows
}

const lossOf = (params: BackpropParams): number =>
  outputs(params)
    .flatMap((row, i) => row.map((value, j) => value * (params.up[i]?.[j] ?? NaN)))
    .reduce((sum, term) => sum + term, 0)

const moved = (map: Map, i: number, j: number, by: number): Map =>
  map.map((row, r) => row.map((value, c) => (r === i && c === j ? value + by : value)))

const H = 1e-5
const RUNS = { numRuns: 60 }

describe('a layer of any size, stride, padding and kind', () => {
  it('has the outputs of the definition, and the slopes of the loss as gradients', () => {
    fc.assert(
      fc.property(layers, (params) => {
        const values = valuesOf(params)
        expectClose(mapIn(values, 'out'), outputs(params), 'out')
        const slope = (change: (by: number) => BackpropParams) =>
          (lossOf(change(H)) - lossOf(change(-H))) / (2 * H)
        params.zl.forEach((row, i) =>
          row.forEach((_, j) => {
            const measured = slope((by) => ({ ...params, zl: moved(params.zl, i, j, by) }))
            expect(values.get(`delta[${i}][${j}]`)).toBeCloseTo(measured, 5)
          }),
        )
        params.K.forEach((row, u) =>
          row.forEach((_, v) => {
            const measured = slope((by) => ({ ...params, K: moved(params.K, u, v, by) }))
            expect(values.get(`dL_dK[${u}][${v}]`)).toBeCloseTo(measured, 5)
          }),
        )
        expect(values.get('dL_db')).toBeCloseTo(
          slope((by) => ({ ...params, b: params.b + by })),
          5,
        )
        const { quantities } = derived(params)
        const check = derived(params).steps.find(({ id }) => id === 'check')
        const gradient = check?.focus[1] ?? ''
        expect(valueOf(quantities, 'measured')).toBeCloseTo(valueOf(quantities, gradient), 3)
      }),
      RUNS,
    )
  })

  it('comes to the same by a full correlation over the spread out errors', () => {
    fc.assert(
      fc.property(layers, (params) => {
        const values = valuesOf(params)
        expectClose(mapIn(values, 'full'), mapIn(values, 'dL_da'), 'full')
      }),
      RUNS,
    )
  })

  it('ties an input to exactly the outputs that change with it', () => {
    fc.assert(
      fc.property(layers, (drawn) => {
        const params: BackpropParams = { ...drawn, f: 'identity' }
        const { figure } = derived(params)
        if (figure.kind !== 'board') throw new RangeError('no board')
        params.zl.forEach((row, i) =>
          row.forEach((_, j) => {
            const above = outputs({ ...params, zl: moved(params.zl, i, j, H) })
            const below = outputs({ ...params, zl: moved(params.zl, i, j, -H) })
            const changing = above.flatMap((line, r) =>
              line.flatMap((value, c) =>
                Math.abs(value - (below[r]?.[c] ?? NaN)) > 1e-9 ? [`[${r}][${c}]`] : [],
              ),
            )
            const tied = (ref: string, prefix: string) =>
              [...tiedTo(figure, ref)]
                .filter((other) => other.startsWith(`${prefix}[`))
                .map((other) => other.slice(prefix.length))
                .toSorted()
            expect(tied(`a[${i}][${j}]`, 'out')).toEqual(changing.toSorted())
            expect(tied(`dL_da[${i}][${j}]`, 'up')).toEqual(changing.toSorted())
          }),
        )
      }),
      RUNS,
    )
  })

  it('ties each weight to all pairs that it multiplied', () => {
    fc.assert(
      fc.property(layers, (params) => {
        const { figure } = derived(params)
        if (figure.kind !== 'board') throw new RangeError('no board')
        const { rows, columns } = outputSize(sizeOf(params.zl), windowOf(params))
        params.K.forEach((line, u) =>
          line.forEach((_, v) => {
            const one = figure.ties.filter(
              ({ by, to }) => by === `K[${u}][${v}]` && to.startsWith('out'),
            )
            // an output changes with a weight where the input under it is not padding
            const ones = {
              ...params,
              f: 'identity' as const,
              zl: params.zl.map((r) => r.map(() => 1)),
            }
            const above = outputs({ ...ones, K: moved(params.K, u, v, 1) })
            const here = outputs(ones)
            const used = above.flatMap((r, i) =>
              r.filter((value, j) => Math.abs(value - (here[i]?.[j] ?? NaN)) > 0.5),
            )
            expect(one.length).toBe(used.length)
            expect(one.length).toBeLessThanOrEqual(rows * columns)
          }),
        )
      }),
      RUNS,
    )
  })

  it('is practised with the numbers of the tape', () => {
    fc.assert(
      fc.property(layers, (params) => {
        const values = valuesOf(params)
        const worked = practising.work(params, DEFAULT_OPTIONS)
        for (const [id, value] of worked) expect(value, id).toBeCloseTo(values.get(id) ?? NaN, 9)
      }),
      RUNS,
    )
  })
})

it('keeps the words of an address apart from its parameters', () => {
  for (const { params } of KIT.presets) {
    const query = Object.fromEntries(
      Object.keys(KIT.specs).map((field) => [field, String(Reflect.get(params, field))]),
    )
    const hash = writeAddress({ lesson: lesson.id, params: query })
    expect(readAddress(hash).params).toEqual(query)
  }
})

it('tells the thirty steps of the source, and each number by itself where asked', () => {
  const phases = (detail: 'layer' | 'unit') =>
    lesson.derive(KIT.defaults, { ...DEFAULT_OPTIONS, detail }).steps.map(({ phase }) => phase)
  const forward = (all: readonly string[]) => all.filter((phase) => phase === 'forward').length
  expect(forward(phases('unit'))).toBe(9 + 4)
  expect(forward(phases('layer'))).toBe(1 + 4)
  expect(phases('layer').slice(-2)).toEqual(['derive', 'check'])
})
