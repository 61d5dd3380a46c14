import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import { editing } from '../../src/lessons/cnn-parameters/editing.ts'
import lesson from '../../src/lessons/cnn-parameters/index.ts'
import { KIT, type CnnParams } from '../../src/lessons/cnn-parameters/kit.ts'
import { practising } from '../../src/lessons/cnn-parameters/practising.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const { expected, mistakes } = goldenEntry<Readonly<Record<string, number>>>('001-1.2-cnn-params')
const derive = (params: Partial<CnnParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
const told = (params: Partial<CnnParams> = {}) => {
  const { quantities } = derive(params)
  return (id: string) => valueOf(quantities, id)
}

/** Every weight and bias, met one by one. */
function walked({ c, k, m, n, flat, biases }: CnnParams): { weights: number; free: number } {
  const found = { weights: 0, free: 0 }
  k.forEach((side, layer) => {
    for (let kernel = 0; kernel < (c[layer + 1] ?? 0); kernel++) {
      for (let map = 0; map < (c[layer] ?? 0); map++)
        for (let row = 0; row < side; row++)
          for (let column = 0; column < side; column++) found.weights++
      found.free++
    }
  })
  const maps = flat === 'map' ? (c.at(-1) ?? 0) : 1
  for (let output = 0; output < n; output++) {
    for (let map = 0; map < maps; map++) for (let unit = 0; unit < m; unit++) found.weights++
    found.free++
  }
  return biases === 'on' ? found : { ...found, free: 0 }
}

const problems = fc.integer({ min: 1, max: 4 }).chain((layers) =>
  fc.record<CnnParams>({
    c: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: layers + 1, maxLength: layers + 1 }),
    k: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: layers, maxLength: layers }),
    m: fc.integer({ min: 1, max: 9 }),
    n: fc.integer({ min: 1, max: 5 }),
    flat: fc.constantFrom('all', 'map'),
    biases: fc.constantFrom('on', 'off'),
  }),
)

describe('the parameters of a CNN', () => {
  it('are as many as printed', () => {
    const value = told()
    const printed = { 'P[1]': 'conv1', 'P[2]': 'conv2', 'P[3]': 'conv3', F: 'fc', P: 'total' }
    for (const [id, key] of Object.entries(printed)) expect(value(id), id).toBe(expected[key])
    expect(told({ flat: 'map' })('P')).toBe(expected['total_if_fc_input_is_5x400'])
  })

  it('are those that are met one by one', () => {
    fc.assert(
      fc.property(problems, (params) => {
        const value = told(params)
        const { weights, free } = walked(params)
        expect([value('W'), value('B'), value('P')]).toEqual([weights, free, weights + free])
      }),
    )
  })

  it('have no biases to tell apart where there are none', () => {
    expect(derive({ biases: 'off' }).steps.map(({ id }) => id)).not.toContain('split')
  })

  it('get a kernel for each convolution that is added, and lose one with each that goes', () => {
    expect(editing.set(KIT.defaults, 'c.length', 5)).toMatchObject({
      c: [1, 3, 5, 5, 4],
      k: [5, 4, 4, 3],
    })
    expect(editing.set(KIT.defaults, 'c.length', 2)).toMatchObject({ c: [1, 3], k: [5] })
  })
})

it.each([
  ['no-bias', 'no_bias'],
  ['no-channels', 'forget_input_channels'],
  ['times-maps', 'fc_input_5x400'],
  ['no-kernel-bias', 'printed_formula_then_fc_bias'],
])('the wrong rule %s gives the printed total', (slip, printed) => {
  const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
  expect(worked.get('P')).toBe(mistakes?.[printed])
})

it('the rule for one map gives the total of the source where each map has so many units', () => {
  const params: CnnParams = { ...KIT.defaults, flat: 'map' }
  const worked = practising.work(params, DEFAULT_OPTIONS, { mistakes: ['one-map'] })
  expect(worked.get('P')).toBe(expected['total'])
})
