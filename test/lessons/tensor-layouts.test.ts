import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panelsOf } from '../../src/derivation/board.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { lessonJson } from '../../src/export/json.ts'
import { borders } from '../../src/lessons/tensor-layouts/borders.ts'
import { editing } from '../../src/lessons/tensor-layouts/editing.ts'
import lesson from '../../src/lessons/tensor-layouts/index.ts'
import { KIT, type LayoutParams } from '../../src/lessons/tensor-layouts/kit.ts'
import { practising } from '../../src/lessons/tensor-layouts/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const { expected, mistakes } = goldenEntry<object>('004-layout-nchw-nhwc')
const field = (of: unknown, key: string): unknown => Reflect.get(Object(of), key)
const LAYOUTS = ['NCHW', 'NHWC', 'CHWN'] as const

const derived = (params: LayoutParams) => lesson.derive(params, DEFAULT_OPTIONS)
function told(params: LayoutParams): (id: string) => number {
  const { quantities } = derived(params)
  return (id) => valueOf(quantities, id)
}
const because = (params: LayoutParams, id: string) =>
  derived(params).steps.find((step) => step.id === id)?.because?.en ?? ''

describe('the tensor of the figure', () => {
  const value = told(KIT.defaults)

  it('has the printed label', () => {
    expect(value('label')).toBe(expected['label_of_query'])
  })

  it.each(LAYOUTS)('has the printed strides and the printed offset in %s', (layout) => {
    const strides = ['n', 'c', 'h', 'w'].map((axis) => value(`${layout}[${axis}]`))
    expect(strides).toEqual(field(expected['strides'], layout))
    expect(value(`offset[${layout}]`)).toBe(field(expected['offset'], layout))
  })

  it.each(LAYOUTS)('begins as printed in %s', (layout) => {
    const first: unknown = field(expected['first12'], layout)
    const { quantities } = lessonJson(lesson.id, KIT.defaults, derived(KIT.defaults), 'en')
    expect(quantities[`first_${layout}`]).toEqual(Array.isArray(first) ? first.slice(0, 8) : first)
  })

  it('has every label that can be read in the source', () => {
    const printed = Object.entries(Object(expected['ocr_tokens_decoded']))
    expect(printed.length).toBeGreaterThan(10)
    for (const [label, index] of printed) {
      const [n, c, h, w] = Array.isArray(index) ? index.map(Number) : []
      const params = borders.read({ n, c, h, w })
      expect(told(params)('label'), label).toBe(Number(label))
    }
  })
})

/** Which elements lie in memory one after the other: found by walking four nested loops. */
function walked({ N, C, H, W }: LayoutParams, layout: (typeof LAYOUTS)[number]): readonly string[] {
  const sizes = new Map([
    ['N', N],
    ['C', C],
    ['H', H],
    ['W', W],
  ])
  let found: readonly Readonly<Record<string, number>>[] = [{}]
  for (const letter of layout)
    found = found.flatMap((one) =>
      Array.from({ length: sizes.get(letter) ?? 0 }, (_, k) => ({ ...one, [letter]: k })),
    )
  return found.map((one) => ['N', 'C', 'H', 'W'].map((letter) => one[letter]).join())
}

const problems = fc
  .record({
    N: fc.integer({ min: 1, max: 4 }),
    C: fc.integer({ min: 1, max: 6 }),
    H: fc.integer({ min: 2, max: 8 }),
    W: fc.integer({ min: 2, max: 8 }),
    n: fc.nat(3),
    c: fc.nat(5),
    h: fc.nat(7),
    w: fc.nat(7),
    layout: fc.constantFrom(...LAYOUTS),
  })
  .map((one): LayoutParams => ({
    ...one,
    n: one.n % one.N,
    c: one.c % one.C,
    h: one.h % one.H,
    w: one.w % one.W,
  }))

describe('the memory', () => {
  it('is what four nested loops write, for any sizes', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = told(params)
        const { n, c, h, w } = params
        const own = [n, c, h, w].join()
        const labels = new Map(walked(params, 'NCHW').map((element, k) => [element, k]))
        expect(value('label')).toBe(labels.get(own))
        for (const layout of LAYOUTS) {
          const strip = walked(params, layout)
          const offset = strip.indexOf(own)
          expect(value(`offset[${layout}]`)).toBe(offset)
          const kept = strip.map((element) => labels.get(element))
          expect(shown(params, 'heads', LAYOUTS.indexOf(layout))).toEqual(kept.slice(0, 8))
          const places = shown(params, `near.${layout}`, 0)
          expect(places).toContain(offset)
          expect(places.length).toBe(Math.min(7, strip.length))
          expect(shown(params, `near.${layout}`, 1)).toEqual(places.map((place) => kept[place]))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leads back to the element, from every offset', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = told(params)
        const found = ['n', 'c', 'h', 'w'].map((axis) => value(`back[${axis}]`))
        expect(found).toEqual([params.n, params.c, params.h, params.w])
      }),
    )
  })

  it('is shown to its ends and not beyond them', () => {
    const last = { ...KIT.defaults, n: 1, c: 15, h: 4, w: 3 }
    expect(shown(last, 'near.NCHW', 0)).toEqual([633, 634, 635, 636, 637, 638, 639])
    const least: LayoutParams = { N: 1, C: 1, H: 2, W: 2, n: 0, c: 0, h: 1, w: 1, layout: 'CHWN' }
    expect(shown(least, 'near.CHWN', 0)).toEqual([0, 1, 2, 3])
  })
})

/** A row of a panel, as numbers. */
function shown(params: LayoutParams, panel: string, row: number): readonly number[] {
  const { figure, quantities } = derived(params)
  const panels = figure.kind === 'board' ? panelsOf(figure) : []
  const grid = panels.find(({ id }) => id === panel)
  const cells = grid?.kind === 'grid' ? (grid.rows[row] ?? []) : []
  return cells.map((cell) => valueOf(quantities, cell?.quantity ?? ''))
}

it('says which axis runs fastest, also where the last one has a single index', () => {
  expect(because(KIT.defaults, 'offset[NHWC]')).toContain('$c$ runs fastest')
  expect(because({ ...KIT.defaults, C: 1, c: 0 }, 'offset[NHWC]')).toContain(
    'The axis $c$ has one index alone, so $w$ runs fastest',
  )
})

describe('the sizes', () => {
  it.each([
    ['n', 2, { N: 3, n: 2 }],
    ['c', 20, { C: 21, c: 20 }],
    ['h', 6, { H: 7, h: 6 }],
    ['w', 5, { W: 6, w: 5 }],
  ])('grow with an index that is set beyond them: %s', (axis, index, grown) => {
    expect(editing.set(KIT.defaults, axis, index)).toEqual({ ...KIT.defaults, ...grown })
  })

  it('grow no further than their range', () => {
    expect(editing.set(KIT.defaults, 'n', 4)).toBe(KIT.defaults)
  })

  it('do not shrink below the element', () => {
    expect(editing.field(KIT.defaults, 'H')).toMatchObject({ min: 4, max: 8 })
    expect(editing.set(KIT.defaults, 'H', 3)).toBe(KIT.defaults)
    expect(() => borders.read({ H: 3 })).toThrow(/^H\b/)
  })
})

it.each([
  ['columns-fastest', 'NHWC', 'NHWC_as_nHCW ((n*H+h)*C+c)*W+w'],
  ['rows-fastest', 'NCHW', 'NCHW_with_H_W_swapped'],
  ['from-one', 'NHWC', 'one_based_offset'],
  ['no-picture', 'NHWC', 'NHWC_missing_n'],
])('the wrong rule %s gives the printed offset in %s', (slip, layout, printed) => {
  const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
  expect(worked.get(`offset[${layout}]`)).toBe(mistakes?.[printed])
})
