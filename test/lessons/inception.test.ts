import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { borders } from '../../src/lessons/inception/borders.ts'
import { editing } from '../../src/lessons/inception/editing.ts'
import lesson from '../../src/lessons/inception/index.ts'
import { KIT } from '../../src/lessons/inception/kit.ts'
import type { InceptionParams } from '../../src/lessons/inception/params.ts'
import { practising } from '../../src/lessons/inception/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const naive = goldenEntry<object>('002-P5-inception-naive')
const bottleneck = goldenEntry<object>('002-P5-inception-bottleneck')

const derive = (params: Partial<InceptionParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
function told(params: Partial<InceptionParams> = {}): (id: string) => number {
  const { quantities } = derive(params)
  return (id) => valueOf(quantities, id)
}
const field = (of: unknown, key: string): unknown => Reflect.get(Object(of), key)

/** The counts of a part under the names of the golden file. */
const counted = (value: (id: string) => number, part: string) => ({
  params: value(`P[${part}]`),
  mults: value(`M[${part}]`),
  adds: value(`A[${part}]`),
  act: value(`N[${part}]`),
})

describe('the modules of the source', () => {
  const value = told()

  it.each([
    ['naive', naive],
    ['bottleneck', bottleneck],
  ])('count in all what they should: %s', (module, { expected }) => {
    const { params, mults, adds, act } = expected
    expect(counted(value, module)).toEqual({ params, mults, adds, act })
    expect(value(`D[${module}]`)).toBe(expected['out_channels'])
  })

  it.each([
    ['1', naive, 0],
    ['3', naive, 1],
    ['5', naive, 2],
    ['1', bottleneck, 0],
    ['branch3', bottleneck, 1],
    ['branch5', bottleneck, 2],
    ['p', bottleneck, 3],
  ])('count in every branch what they should: %s', (part, { expected }, k) => {
    const branch = Object(expected['branches'])[k]
    expect(branch).toMatchObject(counted(value, part))
  })

  it('leave out the additions of the biases where these are not counted', () => {
    const bare = told({ additions: 'sums' })
    expect(bare('A[1]')).toBe(field(Object(naive.expected['branches'])[0], 'adds_no_bias'))
    expect(bare('A[bottleneck]')).toBe(bottleneck.mistakes?.['adds_without_bias'])
  })

  it('add as the source does where that is chosen', () => {
    const printed = told({ additions: 'source' })
    expect(printed('A[naive]')).toBe(naive.mistakes?.['adds=mults+bias'])
    expect(printed('A[bottleneck]')).toBe(bottleneck.mistakes?.['adds=mults+all_bias'])
  })

  it('compare as they should', () => {
    expect(value('q[P]')).toBe(bottleneck.expected['param_ratio_naive_over_bottleneck'])
    expect(value('q[M]')).toBe(bottleneck.expected['mult_ratio'])
  })
})

/** One convolution with zeros around its maps, counted product by product and sum by sum. */
function walked(
  { H, W, biases }: InceptionParams,
  side: number,
  inputs: number,
  outputs: number,
): { params: number; mults: number; adds: number; act: number } {
  const found = { params: 0, mults: 0, adds: 0, act: 0 }
  for (let output = 0; output < outputs; output++) {
    found.params += side * side * inputs + (biases === 'on' ? 1 : 0)
    for (let place = 0; place < H * W; place++) {
      let terms = 0
      for (let input = 0; input < inputs; input++)
        for (let weight = 0; weight < side * side; weight++) terms++
      found.mults += terms
      found.adds += terms - 1 + (biases === 'on' ? 1 : 0)
      found.act++
    }
  }
  return found
}

const problems = fc.record<InceptionParams>({
  H: fc.integer({ min: 5, max: 7 }),
  W: fc.integer({ min: 5, max: 7 }),
  C: fc.integer({ min: 1, max: 5 }),
  F1: fc.integer({ min: 1, max: 4 }),
  F3: fc.integer({ min: 1, max: 4 }),
  F5: fc.integer({ min: 1, max: 4 }),
  R3: fc.integer({ min: 1, max: 4 }),
  R5: fc.integer({ min: 1, max: 4 }),
  Rp: fc.integer({ min: 1, max: 4 }),
  biases: fc.constantFrom('on', 'off'),
  additions: fc.constant('exact'),
})

describe('the counts', () => {
  it('are those that are met one by one', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = told(params)
        const { C, F1, F3, F5, R3, R5, Rp } = params
        expect(counted(value, '1')).toEqual(walked(params, 1, C, F1))
        expect(counted(value, '3')).toEqual(walked(params, 3, C, F3))
        expect(counted(value, '5')).toEqual(walked(params, 5, C, F5))
        expect(counted(value, 'r3')).toEqual(walked(params, 1, C, R3))
        expect(counted(value, 'b3')).toEqual(walked(params, 3, R3, F3))
        expect(counted(value, 'r5')).toEqual(walked(params, 1, C, R5))
        expect(counted(value, 'b5')).toEqual(walked(params, 5, R5, F5))
        expect(counted(value, 'p')).toEqual(walked(params, 1, C, Rp))
      }),
      { numRuns: 30 },
    )
  })

  it('are whole also for the largest modules', () => {
    const most = { C: 4096, F1: 4096, F3: 4096, F5: 4096, R3: 4096, R5: 4096, Rp: 4096 }
    const value = told({ ...most, H: 512, W: 512 })
    expect(Number.isSafeInteger(value('M[bottleneck]'))).toBe(true)
  })

  it('compare at one place as they do in all', () => {
    const value = told()
    expect(value('q[branch3]')).toBe(value('M[3]') / value('M[branch3]'))
    expect(value('q[branch5]')).toBe(value('M[5]') / value('M[branch5]'))
  })
})

describe('the text', () => {
  const because = (params: Partial<InceptionParams>) =>
    derive(params).steps.find(({ id }) => id === 'ratios')?.because?.en ?? ''

  it('says that bottlenecks save only where they do', () => {
    expect(because({})).toContain('divide the parameters')
    expect(because({ R3: 256, R5: 256 })).toContain('do not save both')
  })

  it('speaks of the source only where the numbers are its own', () => {
    const errata = (params: Partial<InceptionParams>) =>
      derive(params).steps.flatMap(({ id, erratum }) => (erratum ? [id] : []))
    expect(errata({})).toHaveLength(7)
    expect(errata({ additions: 'source' })).not.toContain('sum[naive]')
    expect(errata({ F3: 191 })).toEqual([])
  })
})

it('takes no maps that are smaller than the largest window', () => {
  expect(editing.set(KIT.defaults, 'H', 4)).toBe(KIT.defaults)
  expect(() => borders.read({ W: 4 })).toThrow(/^W\b/)
})

it.each([
  ['no-bias', 'P[naive]', naive, 'params_no_bias'],
  ['no-window', 'M[naive]', naive, 'forgot_k^2'],
  ['no-padding', 'M[naive]', naive, 'valid_output_sizes_30x30_28x28_mults'],
  ['first-product', 'A[naive]', naive, 'adds=mults+bias'],
  ['bias-not-added', 'A[naive]', naive, 'adds_without_bias'],
  ['first-product', 'A[bottleneck]', bottleneck, 'adds=mults+all_bias'],
  ['no-bottleneck-bias', 'A[bottleneck]', bottleneck, 'adds_seed(no bottleneck biases)'],
  ['bias-not-added', 'A[bottleneck]', bottleneck, 'adds_without_bias'],
  ['all-channels', 'P[bottleneck]', bottleneck, 'second_conv_still_256_in_params'],
  ['no-projection', 'P[bottleneck]', bottleneck, 'forgot_pool_projection_params'],
  ['no-bottleneck-activations', 'N[bottleneck]', bottleneck, 'act_without_bottleneck'],
])('the wrong rule %s gives the printed %s', (slip, id, { mistakes }, printed) => {
  const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
  expect(worked.get(id)).toBe(mistakes?.[printed])
})
