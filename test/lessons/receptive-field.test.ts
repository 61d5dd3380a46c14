import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../src/derivation/at.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { lessonJson } from '../../src/export/json.ts'
import { borders } from '../../src/lessons/receptive-field/borders.ts'
import { editing } from '../../src/lessons/receptive-field/editing.ts'
import lesson from '../../src/lessons/receptive-field/index.ts'
import { KIT } from '../../src/lessons/receptive-field/kit.ts'
import type { FieldParams } from '../../src/lessons/receptive-field/params.ts'
import { practising } from '../../src/lessons/receptive-field/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

interface Affine {
  readonly slope: number
  readonly lo_offset: number
  readonly hi_offset: number
  readonly width: number
}

const golden = goldenEntry<object>('002-P4-receptive-field-vgg16')
const expected = (key: string): object => Object(golden.expected[key])
const derived = (params: FieldParams) => lesson.derive(params, DEFAULT_OPTIONS)
const numberOf = (params: FieldParams, id: string) => valueOf(derived(params).quantities, id)
const because = (params: FieldParams, id: string) =>
  derived(params).steps.find((step) => step.id === id)?.because?.en ?? ''

/** The layers that have a kernel, under their names in the fixture; a ReLU has none. */
const NAMES = ['conv1_1', 'conv1_2 (Y1)', 'pool1 (Y2)', 'conv2_1', 'conv2_2', 'pool2 (Y3)']

describe('the first layers of VGG16', () => {
  it('have the published fields, counted from 1', () => {
    const fields = new Map(Object.entries<Affine>(Object(expected('one_based'))))
    NAMES.forEach((name, index) => {
      const l = index + 1
      const found = {
        slope: numberOf(KIT.defaults, `j[${l}]`),
        lo_offset: numberOf(KIT.defaults, `c[${l}]`),
        hi_offset: numberOf(KIT.defaults, `d[${l}]`),
        width: numberOf(KIT.defaults, `r[${l}]`),
      }
      expect(found, name).toEqual(fields.get(name))
    })
  })

  it('name the published fields counted from 0, too', () => {
    expect(because(KIT.defaults, 'formula')).toContain('$4i - 9$ to $4i + 6$')
    expect(because(KIT.defaults, 'formula')).toContain('$4i - 6$ to $4i + 9$')
  })

  it.each([
    [1, 'Y3_i=1_clipped'],
    [28, 'Y3_i=28'],
    [56, 'Y3_i=56_clipped'],
  ])('read the published cells of the input for cell %i', (i, key) => {
    const params = { ...KIT.defaults, i }
    expect([numberOf(params, 'first'), numberOf(params, 'last')]).toEqual(golden.expected[key])
  })

  it('print whole lists of sizes and widths', () => {
    const { quantities } = lessonJson(lesson.id, KIT.defaults, derived(KIT.defaults), 'en')
    expect(quantities['sizes']).toEqual([224, 224, 112, 112, 112, 56])
    expect(quantities['widths']).toEqual([3, 5, 6, 10, 14, 16])
  })
})

/** Which cells of the input reach a cell of the last map: found by walking all windows, cell by cell. */
function walked({ n, k, s, p, i }: FieldParams): { read: readonly number[]; sizes: number[] } {
  let maps = Array.from({ length: n }, (_, x) => new Set([x + 1]))
  const sizes: number[] = []
  k.forEach((kernel, l) => {
    const [stride, padding] = [at(s, l), at(p, l)]
    const padded = [
      ...Array.from({ length: padding }, () => new Set<number>()),
      ...maps,
      ...Array.from({ length: padding }, () => new Set<number>()),
    ]
    const next: Set<number>[] = []
    for (let x = 0; x + kernel <= padded.length; x += stride)
      next.push(new Set(padded.slice(x, x + kernel).flatMap((one) => [...one])))
    maps = next
    sizes.push(maps.length)
  })
  return { read: [...at(maps, i - 1)].toSorted((a, b) => a - b), sizes }
}

const fitted = (params: FieldParams): FieldParams => KIT.fit?.(params) ?? params

const layer = fc
  .record({ k: fc.integer({ min: 1, max: 7 }), s: fc.integer({ min: 1, max: 4 }), p: fc.nat(5) })
  .map((one) => ({ ...one, p: Math.min(one.p, one.k - 1) }))
const problems = fc
  .record({
    layers: fc.array(layer, { minLength: 1, maxLength: 5 }),
    n: fc.integer({ min: 1, max: 90 }),
    i: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ layers, n, i }) =>
    fitted({
      n,
      k: layers.map(({ k }) => k),
      s: layers.map(({ s }) => s),
      p: layers.map(({ p }) => p),
      i,
    }),
  )

function expectWalked(params: FieldParams): void {
  const { read, sizes } = walked(params)
  expect(params.k.map((_, l) => numberOf(params, `n[${l + 1}]`))).toEqual(sizes)
  expect(numberOf(params, 'first')).toBe(read[0])
  expect(numberOf(params, 'last')).toBe(read.at(-1))
  expect(numberOf(params, 'count')).toBe(read.length)
  const [panel] = panelsIn(params)
  const strip = panel?.kind === 'strips' ? panel.strips.at(-1) : undefined
  expect(
    strip?.read.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, k) => first + k),
    ),
  ).toEqual(read)
}

function panelsIn(params: FieldParams) {
  const { figure } = derived(params)
  return figure.kind === 'board' ? figure.rows.flat() : []
}

describe('the cells that are read', () => {
  it('are those that a walk through all windows finds, for any layers', () => {
    fc.assert(fc.property(problems, expectWalked), { numRuns: 300 })
  })

  it.each<readonly [string, FieldParams]>([
    ['one layer', { n: 7, k: [3], s: [1], p: [1], i: 4 }],
    ['a kernel of one cell', { n: 5, k: [1, 1], s: [1, 1], p: [0, 0], i: 2 }],
    ['a stride larger than its kernel', { n: 20, k: [1, 3], s: [3, 1], p: [0, 0], i: 2 }],
    ['the first cell', { n: 9, k: [3, 3], s: [2, 2], p: [1, 1], i: 1 }],
    ['the last cell', { n: 9, k: [3, 3], s: [2, 2], p: [1, 1], i: 3 }],
    ['a field that is cut on both sides', { n: 2, k: [3, 3, 5], s: [1, 1, 1], p: [1, 1, 2], i: 1 }],
    ['cells that no window reaches', { n: 7, k: [2, 3], s: [2, 1], p: [0, 1], i: 3 }],
  ])('are right for %s', (_, params) => {
    expect(fitted(params)).toBe(params)
    expectWalked(params)
  })

  it('leave the width as the shortcut has it, and as far apart as the jump says', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const l = params.k.length
        const width = numberOf(params, 'width')
        expect(numberOf(params, `r[${l}]`)).toBe(width)
        expect(numberOf(params, 'from')).toBe(numberOf(params, 'a[0]'))
        expect(numberOf(params, 'to')).toBe(numberOf(params, 'b[0]'))
        const next = { ...params, i: params.i + 1 }
        const jump = numberOf(next, 'a[0]') - numberOf(params, 'a[0]')
        expect(jump).toBe(numberOf(params, `j[${l}]`))
      }),
    )
  })
})

describe('the layers', () => {
  const { set, field } = editing

  it('come and go, as convolutions that keep the size', () => {
    const grown = set(KIT.defaults, 'k.length', 8)
    expect(grown).toMatchObject({ k: [3, 3, 2, 3, 3, 2, 3, 3], s: [1, 1, 2, 1, 1, 2, 1, 1] })
    expect(numberOf(grown, 'n[8]')).toBe(56)
    expect(set(KIT.defaults, 'k.length', 1)).toEqual({ n: 224, k: [3], s: [1], p: [1], i: 28 })
  })

  it('take no numbers that leave a window without a place', () => {
    const tiny: FieldParams = { n: 4, k: [3, 2], s: [1, 1], p: [0, 0], i: 1 }
    expect(field(tiny, 'k[1]')).toMatchObject({ min: 1, max: 3, whole: true })
    expect(set(tiny, 'k[1]', 4)).toBe(tiny)
    expect(field(tiny, 'p[2]')).toMatchObject({ min: 0, max: 1 })
    expect(field(tiny, 'n')).toMatchObject({ min: 4 })
    expect(set(tiny, 'k[1]', 1.5)).toBe(tiny)
  })

  it('keep the cell on the last map', () => {
    expect(field(KIT.defaults, 'i')).toMatchObject({ min: 1, max: 56 })
    expect(set(KIT.defaults, 's[1]', 4)).toMatchObject({ i: 14 })
    expect(() => borders.read({ i: 57 })).toThrow(/^i\b/)
    expect(() => borders.read({ k: [3, 3.5], s: [1, 1], p: [0, 0] })).toThrow(/k/)
  })
})

it('speaks of the source only where the layers are its own', () => {
  const told = (params: FieldParams) =>
    derived(params).steps.filter(({ erratum }) => erratum).length
  expect(told(KIT.defaults)).toBe(3)
  expect(told({ ...KIT.defaults, k: [3, 3, 3, 3, 3, 2] })).toBe(0)
})

describe('a wrong rule', () => {
  const worked = (slip: string, id: string) =>
    practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] }).get(id)

  it.each([
    ['without-jump', 'added_kernel_sizes_without_jump (3,5,6,8,10,11)'],
    ['product', 'multiplied_widths 3*3*2*3*3*2'],
    ['last-layer', 'only_half: 2i-7..2i+6 for Y3 (forgot last pool)'],
  ])('%s gives the width that it is known by', (slip, key) => {
    expect(worked(slip, 'r[6]')).toBe(golden.mistakes?.[key])
  })

  it('from-zero gives the formula that it is known by', () => {
    expect(golden.mistakes?.['zero_based_formula_used_one_based_Y3']).toBe('4i-6..4i+9')
    expect([worked('from-zero', 'c[6]'), worked('from-zero', 'd[6]')]).toEqual([-6, 9])
  })

  it('unshifted gives the formula that it is known by', () => {
    expect(golden.mistakes?.['ignored_pool_shift_Y2']).toBe('2i-2..2i+2 (5 wide)')
    expect([worked('unshifted', 'c[3]'), worked('unshifted', 'd[3]')]).toEqual([-2, 2])
  })
})
