import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { valueOf } from '../../src/derivation/quantity.ts'
import lesson from '../../src/lessons/mlp-parameters/index.ts'
import { KIT, type SizeParams } from '../../src/lessons/mlp-parameters/kit.ts'
import { practising } from '../../src/lessons/mlp-parameters/practising.ts'
import { unitOf } from '../../src/lessons/mlp-parameters/unit.ts'
import { goldenEntry } from '../fixtures/fixtures.ts'

const { expected, mistakes } = goldenEntry<Readonly<Record<string, number>>>('001-1.1-mlp-params')
const derive = (params: Partial<SizeParams> = {}) =>
  lesson.derive({ ...KIT.defaults, ...params }, DEFAULT_OPTIONS)
const told = (params: Partial<SizeParams> = {}) => {
  const { quantities } = derive(params)
  return (id: string) => valueOf(quantities, id)
}

describe('the parameters of an MLP', () => {
  it('are as many as printed', () => {
    const value = told()
    const printed = {
      'P[1]': 'layer1',
      'P[2]': 'layer2',
      'P[3]': 'layer3',
      P: 'total',
      W: 'weights_only',
      B: 'biases_only',
      M: 'float32_bytes',
    }
    for (const [id, key] of Object.entries(printed)) expect(value(id), id).toBe(expected[key])
    expect(value('rounded')).toBe(6.48e9)
    expect(value('share')).toBeCloseTo(0.9876, 4)
    expect(value('in-unit')).toBeCloseTo(25.92, 2)
  })

  it('are one for each pair of units, and one for each unit that gives something out', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(sizes, fc.boolean(), (n, hasBiases) => {
        const drawn = n.flatMap((size, k) =>
          Array.from({ length: size }, (_, unit) => ({ k, unit })),
        )
        let [pairs, outputs] = [0, 0]
        for (const to of drawn) {
          if (to.k > 0) outputs++
          for (const from of drawn) if (from.k === to.k - 1) pairs++
        }
        const value = told({ n, biases: hasBiases ? 'on' : 'off' })
        expect(value('W')).toBe(pairs)
        expect(value('B')).toBe(hasBiases ? outputs : 0)
        expect(value('P')).toBe(pairs + (hasBiases ? outputs : 0))
      }),
    )
  })

  it('stay exact for the largest network', () => {
    const n = Array.from({ length: 7 }, () => 1_000_000)
    expect(told({ n })('P')).toBe(6_000_006_000_000)
  })

  it('have no biases to tell apart where there are none', () => {
    expect(derive({ biases: 'off' }).steps.map(({ id }) => id)).not.toContain('split')
  })

  it('take memory in a unit that is easy to read', () => {
    expect([999, 1000, 999_999, 25_920_968_400].map((bytes) => unitOf(bytes).name)).toEqual([
      'B',
      'kB',
      'kB',
      'GB',
    ])
  })
})

it.each([
  ['no-bias', 'no_bias'],
  ['bias-per-input', 'bias_on_input_side'],
  ['sizes-added', 'neurons_instead_of_params'],
])('the wrong rule %s gives the printed total', (slip, printed) => {
  const worked = practising.work(KIT.defaults, DEFAULT_OPTIONS, { mistakes: [slip] })
  expect(worked.get('P')).toBe(mistakes?.[printed])
})
