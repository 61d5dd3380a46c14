import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../src/derivation/at.ts'
import { tiedTo } from '../../src/derivation/board.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { editing } from '../../src/lessons/convolution-forward/editing.ts'
import lesson from '../../src/lessons/convolution-forward/index.ts'
import { KIT, type ConvolutionParams } from '../../src/lessons/convolution-forward/kit.ts'
import { practising } from '../../src/lessons/convolution-forward/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const golden = goldenEntry<object>('004-conv-edge-6x6')

function mapOf(params: ConvolutionParams): number[][] {
  const { quantities } = lesson.derive(params, DEFAULT_OPTIONS)
  const rows: number[][] = []
  for (const [id, { value }] of quantities) {
    const [, i, j] = /^y\[(\d+)\]\[(\d+)\]$/.exec(id) ?? []
    if (i !== undefined && j !== undefined) (rows[Number(i) - 1] ??= [])[Number(j) - 1] = value
  }
  return rows
}

/** The definition, written out over an image with a border of zeros. */
function bruteForce({ x, K, stride, padding, flip }: ConvolutionParams): number[][] {
  const pixel = (i: number, j: number) => x[i - padding]?.[j - padding] ?? 0
  const rows: number[][] = []
  for (let i = 0; i * stride + K.length <= x.length + 2 * padding; i++) {
    const row: number[] = []
    for (let j = 0; j * stride + K.length <= x.length + 2 * padding; j++) {
      let sum = 0
      for (let u = 0; u < K.length; u++)
        for (let v = 0; v < K.length; v++) {
          const weight =
            flip === 'yes' ? at(at(K, K.length - 1 - u), K.length - 1 - v) : at(at(K, u), v)
          sum += weight * pixel(i * stride + u, j * stride + v)
        }
      row.push(sum)
    }
    rows.push(row)
  }
  return rows
}

const square = (size: number) =>
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  })

const anyParams: fc.Arbitrary<ConvolutionParams> = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 3 }))
  .chain(([n, k]) =>
    fc.record({
      x: square(n),
      K: square(k),
      stride: fc.integer({ min: 1, max: 3 }),
      padding: fc.integer({ min: 0, max: 2 }),
      flip: fc.constantFrom('no' as const, 'yes' as const),
    }),
  )

describe('the feature map', () => {
  it('is the printed one, also with padding and with the kernel turned', () => {
    expect(mapOf(KIT.defaults)).toEqual(golden.expected['feature_map'])
    expect(mapOf({ ...KIT.defaults, padding: 1 })).toEqual(golden.expected['same_padding_1'])
    expect(mapOf({ ...KIT.defaults, flip: 'yes' })).toEqual(golden.expected['true_convolution'])
  })

  it('follows the definition for any image, kernel, stride and padding', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        expect(mapOf(params)).toEqual(bruteForce(params))
      }),
    )
  })

  it('ties each pixel to exactly the numbers that change with it', () => {
    fc.assert(
      fc.property(anyParams, fc.nat(), fc.nat(), (given, a, b) => {
        const params = { ...given, K: given.K.map((row) => row.map((weight) => weight || 1)) }
        const n = params.x.length
        const [i, j] = [a % n, b % n]
        const ref = `x[${i + 1}][${j + 1}]`
        const { figure, quantities } = lesson.derive(params, DEFAULT_OPTIONS)
        if (figure.kind !== 'board') throw new RangeError('no board')
        const tied = [...tiedTo(figure, ref)].filter((one) => one.startsWith('y'))
        const field = editing.field(params, ref)
        const moved = editing.set(params, ref, (field?.value ?? 0) + 1)
        const after = lesson.derive(moved, DEFAULT_OPTIONS).quantities
        const changed = [...quantities.keys()].filter(
          (id) => id.startsWith('y') && valueOf(after, id) !== valueOf(quantities, id),
        )
        expect(tied.toSorted()).toEqual(changed.toSorted())
      }),
      { numRuns: 60 },
    )
  })
})

const MISTAKES: readonly (readonly [slip: string, printed: string])[] = [
  ['flipped-kernel', 'flipped_kernel_sign'],
  ['without-kernel', 'sum_without_kernel'],
  ['forgot-row', 'forgot_one_row'],
]

it.each(MISTAKES)('the wrong rule %s gives the number that it is known by', (slip, printed) => {
  const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
  expect(worked.get('y[1][2]')).toBe(golden.mistakes?.[printed])
})

describe('what is read off the map', () => {
  const read = (params: Partial<ConvolutionParams>) =>
    lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS).steps.at(-1)?.because?.en ?? ''

  it('counts the places that answer as strongly, and those that are silent', () => {
    expect(read({})).toContain('at 8 of 16 places in all')
    expect(read({})).toContain('silent at 8 of 16 places')
  })

  it('names the one place where there is one', () => {
    const x = Array.from({ length: 4 }, (_, i) => [0, 0, 0, i === 1 ? 5 : 0])
    const K = [
      [1, 0],
      [0, 2],
    ]
    expect(read({ x, K })).toContain('at no other place as much')
  })

  it('says that an answer below 0 is the opposite of the kernel', () => {
    expect(read({})).not.toContain('opposite')
    expect(read({ flip: 'yes' })).toContain('the opposite of the kernel')
  })
})
