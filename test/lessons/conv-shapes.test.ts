import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../src/derivation/at.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { lessonJson } from '../../src/export/json.ts'
import { borders } from '../../src/lessons/conv-shapes/borders.ts'
import { editing } from '../../src/lessons/conv-shapes/editing.ts'
import lesson from '../../src/lessons/conv-shapes/index.ts'
import { KIT } from '../../src/lessons/conv-shapes/kit.ts'
import type { ShapeParams } from '../../src/lessons/conv-shapes/params.ts'
import { practising } from '../../src/lessons/conv-shapes/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const shapes = goldenEntry<object>('004-conv-shapes')
const oneOutput = goldenEntry<object>('004-conv-rgb-one-output')
const yuv = goldenEntry<object>('004-rgb-yuv')

const derived = (params: Partial<ShapeParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
function told(params: Partial<ShapeParams> = {}): (id: string) => number {
  const { quantities } = derived(params)
  return (id) => valueOf(quantities, id)
}
const because = (params: Partial<ShapeParams>, id: string) =>
  derived(params).steps.find((step) => step.id === id)?.because?.en ?? ''

describe('the first layer of ResNet', () => {
  const value = told()
  const { quantities } = lessonJson(lesson.id, KIT.defaults, derived(), 'en')

  it('has the shapes of the source', () => {
    const inputs: Readonly<Record<string, unknown>> = Object(shapes.inputs)
    expect(quantities['input']).toEqual(inputs['input'])
    expect(quantities['kernel']).toEqual(inputs['kernel'])
    expect(quantities['output']).toEqual(shapes.expected['output'])
  })

  it('has the published weights and multiplications', () => {
    expect(value('W')).toBe(shapes.expected['params_no_bias'])
    expect(value('P')).toBe(value('W') + 64)
    expect(value('M')).toBe(shapes.expected['mac'])
  })
})

interface Published {
  readonly hi: number
  readonly k: number
  readonly s: number
  readonly p: number
  readonly ho: number
}

it('gives every published size, in both directions', () => {
  const all: readonly Published[] = Object.values(Object(shapes.expected['multi']))
  expect(all.length).toBe(9)
  for (const { hi, k, s, p, ho } of all) {
    const value = told({ hi, wi: hi, kh: k, kw: k, s, p })
    expect([value('ho'), value('wo')], `${hi}, ${k}, ${s}, ${p}`).toEqual([ho, ho])
  }
})

describe('a kernel on three channels', () => {
  it('gives the published sums, and one number', () => {
    const value = told()
    const { quantities } = lessonJson(lesson.id, KIT.defaults, derived(), 'en')
    expect(quantities['per_channel']).toEqual(oneOutput.expected['per_channel'])
    expect(value('y')).toBe(oneOutput.expected['sum_plus_bias'])
  })
})

it('turns the published pixel into brightness and colour', () => {
  const value = told()
  for (const id of ['Y', 'U', 'V'])
    expect(Math.abs(value(id) - Number(yuv.expected[id])), id).toBeLessThan(1e-12)
  const grey = told({ R: 90, G: 90, B: 90 })
  expect(grey('Y')).toBeCloseTo(90, 12)
  expect(because({ R: 90, G: 90, B: 90 }, 'colour')).toContain('The pixel is grey')
  expect(because({}, 'colour')).toContain('would be 0')
})

/** Places, products and rows of the padded picture that no window is over, all met one by one. */
function walked({ n, hi, wi, ci, kn, kh, kw, s, p }: ShapeParams) {
  const along = (side: number, window: number) => {
    const starts: number[] = []
    for (let start = 0; start + window <= side + 2 * p; start += s) starts.push(start)
    return { places: starts.length, rest: side + 2 * p - at(starts, starts.length - 1) - window }
  }
  const [rows, columns] = [along(hi, kh), along(wi, kw)]
  let weights = 0
  for (let kernel = 0; kernel < kn; kernel++)
    for (let channel = 0; channel < ci; channel++)
      for (let row = 0; row < kh; row++) for (let column = 0; column < kw; column++) weights++
  return {
    no: n,
    ho: rows.places,
    wo: columns.places,
    co: kn,
    rh: rows.rest,
    rw: columns.rest,
    W: weights,
    P: weights + kn,
    M: n * rows.places * columns.places * weights,
  }
}

const fitted = (params: ShapeParams): ShapeParams => KIT.fit?.(params) ?? params

const problems = fc
  .record({
    n: fc.integer({ min: 1, max: 5 }),
    hi: fc.integer({ min: 1, max: 40 }),
    wi: fc.integer({ min: 1, max: 40 }),
    ci: fc.integer({ min: 1, max: 6 }),
    kn: fc.integer({ min: 1, max: 6 }),
    kh: fc.integer({ min: 1, max: 15 }),
    kw: fc.integer({ min: 1, max: 15 }),
    s: fc.integer({ min: 1, max: 8 }),
    p: fc.nat(7),
  })
  .map((sizes) => fitted({ ...KIT.defaults, ...sizes }))

describe('the sizes', () => {
  it('are those of a walk with the window, for any picture and kernel', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = told(params)
        const found = walked(params)
        expect(Object.fromEntries(Object.keys(found).map((id) => [id, value(id)]))).toEqual(found)
      }),
      { numRuns: 200 },
    )
  })

  it('leave less than a stride after the last window', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = told(params)
        expect(Math.max(value('rh'), value('rw'))).toBeLessThan(params.s)
        expect(Math.min(value('rh'), value('rw'))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('tell what is left: nothing, padding, or pixels of the picture', () => {
    const preset = (id: string) => KIT.presets.find((one) => one.id === id)?.params ?? KIT.defaults
    expect(because(preset('same'), 'rest')).toBe('The last window ends exactly at the edge.')
    expect(because(KIT.defaults, 'rest')).toContain('padding alone')
    expect(because(preset('rest'), 'rest')).toContain('no window ever sees')
  })

  it('tell what the channels are', () => {
    expect(because({ ci: 1 }, 'task')).toContain('a grey picture')
    expect(because({ ci: 3 }, 'task')).toContain('red, green and blue')
    expect(because({ ci: 64 }, 'task')).toContain('feature map')
  })
})

describe('a window', () => {
  const small: ShapeParams = { ...KIT.defaults, hi: 5, wi: 6, kh: 3, kw: 4, p: 1 }

  it('is no larger than the padded picture', () => {
    expect(editing.field(small, 'kh')).toMatchObject({ min: 1, max: 7 })
    expect(editing.field(small, 'kw')).toMatchObject({ min: 1, max: 8 })
    expect(editing.set(small, 'kh', 8)).toBe(small)
    expect(editing.field(small, 'hi')).toMatchObject({ min: 1, max: 512 })
    expect(editing.field({ ...small, kh: 7 }, 'hi')).toMatchObject({ min: 5 })
  })

  it('keeps the padding that it needs', () => {
    expect(editing.field({ ...small, kw: 8 }, 'p')).toMatchObject({ min: 1, max: 7 })
    expect(editing.field({ ...small, kh: 6 }, 'p')).toMatchObject({ min: 1 })
    expect(editing.field(small, 'p')).toMatchObject({ min: 0 })
  })

  it('lets a picture grow that is drawn too small, and refuses one that is typed too small', () => {
    expect(fitted({ ...small, kh: 9, kw: 11 })).toMatchObject({ hi: 7, wi: 9 })
    expect(fitted(small)).toBe(small)
    expect(() => borders.read({ hi: 0 })).toThrow(/^hi\b/)
    expect(() => borders.read({ hi: 2, p: 0, kh: 3 })).toThrow(/^hi\b/)
  })
})

describe('a wrong rule', () => {
  const worked = (slip: string) =>
    practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })

  it.each([
    ['as-many-as-before', 'co', 'output_channels=ci'],
    ['no-padding', 'ho', 'no_padding'],
    ['no-padding', 'wo', 'no_padding'],
    ['rounded-up', 'ho', 'ceil_instead_of_floor'],
    ['rounded-up', 'wo', 'ceil_instead_of_floor'],
    ['first-place', 'ho', 'forgot_plus_1'],
    ['first-place', 'wo', 'forgot_plus_1'],
  ])('%s gives the published size %s', (slip, id, printed) => {
    expect(worked(slip).get(id)).toBe(shapes.mistakes?.[printed])
  })

  it.each([
    ['bias-per-channel', 'bias_per_channel'],
    ['averaged', 'averaged_channels'],
  ])('%s gives the published output', (slip, printed) => {
    expect(worked(slip).get('y')).toBeCloseTo(Number(oneOutput.mistakes?.[printed]), 12)
  })

  it('kept-apart leaves the published three outputs, of which the first is taken', () => {
    const numbers = worked('kept-apart')
    const kept = ['zR', 'zG', 'zB'].map((id) => numbers.get(id))
    expect(kept).toEqual(oneOutput.mistakes?.['kept_three_outputs'])
    expect(numbers.get('y')).toBe(kept[0])
    expect(numbers.get('co')).toBe(3 * 64)
  })

  it('equal-shares gives the published grey', () => {
    expect(worked('equal-shares').get('Y')).toBeCloseTo(
      Number(yuv.expected['equal_average_grey']),
      12,
    )
  })

  it('of the counts goes on into what follows', () => {
    expect(worked('no-channels').get('W')).toBe(64 * 7 * 7)
    expect(worked('bias-per-channel').get('P')).toBe(9408 + 3 * 64)
    expect(worked('weights-everywhere').get('W')).toBe(9408 * 112 * 112)
    expect(worked('every-pixel').get('M')).toBe(9408 * 224 * 224)
  })
})
