import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../../src/engine/at.ts'
import { DEFAULT_OPTIONS, DETAILS, NOTATIONS } from '../../../../src/derivation/options.ts'
import type { Options } from '../../../../src/derivation/options.ts'
import { derive } from '../../../../src/lessons/bp-update/derive.ts'
import { blanksOf } from '../../../../src/lessons/bp-update/practice/blanks.ts'
import { mistakesOf } from '../../../../src/lessons/bp-update/practice/mistakes.ts'
import { work } from '../../../../src/lessons/bp-update/practice/work.ts'
import { DEFAULT } from '../../../../src/lessons/bp-update/default.ts'
import { samplesOf } from '../../../../src/model/example.ts'
import { evaluate } from '../../../../src/model/mlp.ts'
import { differences } from '../../../fixtures/differences.ts'
import { exampleArbitrary } from '../../../model/arbitrary.ts'

const RUNS = { numRuns: 25, seed: 20261125 }

const optionsArbitrary: fc.Arbitrary<Options> = fc.record({
  notation: fc.constantFrom(...NOTATIONS),
  detail: fc.constantFrom(...DETAILS),
  sample: fc.nat(7),
  selected: fc.constant([]),
})

type Numbers = ReadonlyMap<string, number>

/** Where two workings differ; a number that is 0 on one side and rounding on the other counts as the same. */
const compare = (actual: Numbers, expected: Numbers, ids: Iterable<string>) =>
  [...ids].flatMap((id) => differences(actual.get(id), expected.get(id), 1e-9, id))

const valueOf = (values: Numbers, id: string) => values.get(id) ?? NaN

it('without a way gives the numbers of the derivation', () => {
  fc.assert(
    fc.property(exampleArbitrary, optionsArbitrary, (example, options) => {
      const { quantities } = derive(example, options)
      const values = new Map([...quantities].map(([id, { value }]) => [id, value]))
      const worked = work(example, options)
      expect(compare(worked, values, worked.keys())).toEqual([])
    }),
    RUNS,
  )
})

it('has a number for every blank and for every parameter', () => {
  fc.assert(
    fc.property(exampleArbitrary, optionsArbitrary, (example, options) => {
      const worked = work(example, options)
      for (const { quantity } of blanksOf(example, options))
        expect(worked.get(quantity)).toBeTypeOf('number')
      for (const id of derive(example, options).parameters)
        expect(worked.get(id)).toBeTypeOf('number')
    }),
    RUNS,
  )
})

it('gives a number by every wrong rule in every network, and by two of them', () => {
  fc.assert(
    fc.property(exampleArbitrary, optionsArbitrary, fc.nat(), (example, options, seed) => {
      const ids = mistakesOf(example, options).map(({ id }) => id)
      const other = at(ids, seed % ids.length)
      const blanks = blanksOf(example, options)
      for (const id of ids)
        for (const mistakes of [[id], [id, other]]) {
          const worked = work(example, options, { mistakes })
          expect(blanks.filter(({ quantity }) => !worked.has(quantity))).toEqual([])
        }
    }),
    { ...RUNS, numRuns: 5 },
  )
})

describe('with own numbers', () => {
  it('that are the right ones changes nothing', () => {
    fc.assert(
      fc.property(exampleArbitrary, optionsArbitrary, (example, options) => {
        const right = work(example, options)
        const own = new Map(
          blanksOf(example, options).map(({ quantity }) => [quantity, valueOf(right, quantity)]),
        )
        expect(compare(work(example, options, { own }), right, right.keys())).toEqual([])
      }),
      RUNS,
    )
  })

  it('keeps each of them', () => {
    fc.assert(
      fc.property(exampleArbitrary, optionsArbitrary, (example, options) => {
        const own = new Map(
          blanksOf(example, options).map(({ quantity }, n) => [quantity, n / 7 - 3]),
        )
        expect(compare(work(example, options, { own }), own, own.keys())).toEqual([])
      }),
      RUNS,
    )
  })

  it('leaves all that stands before it', () => {
    fc.assert(
      fc.property(exampleArbitrary, optionsArbitrary, fc.nat(), (example, options, seed) => {
        const plain = { ...example, hiddenUsesUpdatedWeights: false }
        const blanks = blanksOf(plain, { ...options, detail: 'layer' })
        const chosen = seed % blanks.length
        const { quantity, step } = at(blanks, chosen)
        const before = blanks.slice(0, chosen).filter((blank) => blank.step !== step)
        const own = new Map([[quantity, 0.375]])
        const ids = before.map((blank) => blank.quantity)
        expect(compare(work(plain, options, { own }), work(plain, options), ids)).toEqual([])
      }),
      RUNS,
    )
  })

  const right = work(DEFAULT, DEFAULT_OPTIONS)
  const worked = (id: string, value: number) =>
    work(DEFAULT, DEFAULT_OPTIONS, { own: new Map([[id, value]]) })

  it('doubles every change when the signal of the output is doubled', () => {
    const doubled = worked('g1', 2 * valueOf(right, 'g1'))
    for (const id of ['Delta_w11', 'Delta_w21', 'e1', 'e2', 'Delta_v11', 'Delta_v22'])
      expect(doubled.get(id)).toBeCloseTo(2 * valueOf(right, id), 12)
    expect(doubled.get('w11_new')).toBeCloseTo(0.5 + 2 * valueOf(right, 'Delta_w11'), 12)
  })

  it('puts an own sum through the activation', () => {
    expect(worked('alpha1', -1).get('b1')).toBe(0)
    expect(worked('alpha1', 0.4).get('b1')).toBe(0.4)
    expect(worked('alpha1', 0.4).get('beta1')).toBeCloseTo(0.5 * 0.4 + 0.8 * 0.23, 12)
    expect(worked('alpha1', -1).get('e1')).toBeCloseTo(0, 12)
  })

  it('runs the second pass through own new weights', () => {
    const own = new Map([
      ['w11_new', 1],
      ['w21_new', 2],
      ['v11_new', 1],
      ['v21_new', 0],
      ['v12_new', 0],
      ['v22_new', 1],
    ])
    const again = work(DEFAULT, DEFAULT_OPTIONS, { own })
    expect(again.get('y_new')).toBeCloseTo(1 * 0.2 + 2 * 0.3, 12)
    expect(again.get('E_new')).toBeCloseTo((0.8 - 0.5) ** 2 / 2, 12)
  })

  it('sends an own error on', () => {
    expect(worked('minus_dE_dy', 1).get('g1')).toBeCloseTo(1, 12)
    expect(worked('slope_beta1', 3).get('g1')).toBeCloseTo(3 * 0.226, 12)
  })

  it('adds an own part of a sample to the change, whatever the biases share', () => {
    fc.assert(
      fc.property(
        exampleArbitrary.filter((example) => samplesOf(example).length > 1),
        fc.nat(),
        (example, seed) => {
          const options: Options = { ...DEFAULT_OPTIONS, notation: 'vw' }
          const parts = blanksOf(example, options).filter(({ quantity }) =>
            quantity.startsWith('s[1].Delta_'),
          )
          const part = parts[seed % Math.max(1, parts.length)]
          if (part === undefined) return
          const change = part.quantity.replace('s[1].', '')
          const share =
            'reduction' in example && example.reduction === 'mean' ? samplesOf(example).length : 1
          const before = work(example, options)
          const own = new Map([[part.quantity, valueOf(before, part.quantity) + 1]])
          const after = work(example, options, { own })
          expect(valueOf(after, change) - valueOf(before, change)).toBeCloseTo(1 / share, 9)
        },
      ),
      RUNS,
    )
  })

  it('goes by own powers of e and own probabilities through softmax to the loss', () => {
    const layers = [{ weights: [[1], [2]], biases: null, activation: 'identity' as const }]
    const example = {
      ...DEFAULT,
      layers,
      inputs: [1],
      targets: [1, 0],
      loss: 'softmax-cross-entropy' as const,
    }
    const by = (id: string, value: number) =>
      work(example, DEFAULT_OPTIONS, { own: new Map([[id, value]]) })
    const power = by('exp_z[1][1]', Math.E ** 2)
    expect(power.get('p[1]')).toBeCloseTo(0.5, 12)
    expect(power.get('E')).toBeCloseTo(Math.LN2, 12)
    expect(by('p[1]', 0.25).get('E')).toBeCloseTo(Math.log(4), 12)
    expect(evaluate(example).loss).not.toBeCloseTo(Math.LN2, 3)
  })
})
