/** The companion networks against the catalogue of wrong rules, which says on which network each of them is seen. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../../src/engine/at.ts'
import { DEFAULT_OPTIONS } from '../../../../src/derivation/options.ts'
import { companionsOf } from '../../../../src/lessons/bp-update/practice/companions.ts'
import { work } from '../../../../src/lessons/bp-update/practice/work.ts'
import { DEFAULT } from '../../../../src/lessons/bp-update/default.ts'
import { readExample, writeExample } from '../../../../src/format/example.ts'
import { samplesOf } from '../../../../src/model/example.ts'
import data from '../../../fixtures/misconceptions.json' with { type: 'json' }
import { exampleArbitrary } from '../../../model/arbitrary.ts'
import { exampleOn, invisibleOnCentral, type NetworkName } from '../../../model/misconceptions.ts'

const NETWORK: Readonly<Record<string, NetworkName>> = {
  sigmoid: 'sigmoid',
  'eta-tenth': 'eta_tenth',
  'dead-unit': 'dead_h2',
  tie: 'tie_h2',
  'two-outputs': 'two_outputs',
  bias: 'bias',
}

const COMPANIONS = companionsOf(DEFAULT)
const catalogue = new Map(data.misconceptions.map((one) => [one.id, one]))

describe('the companions of the main example', () => {
  it.each(COMPANIONS)('$id has the numbers of the catalogue', ({ id, params }) => {
    const expected = exampleOn(NETWORK[id] ?? 'central')
    expect(samplesOf(params)).toEqual(samplesOf(expected))
    expect(params.layers).toEqual(expected.layers)
    expect(params.learningRate).toBe(expected.learningRate)
  })

  it.each(invisibleOnCentral)('one of them shows %s, and says so', (id) => {
    const rule = catalogue.get(id)
    const showing = COMPANIONS.filter((one) =>
      rule?.visible_on?.some((network) => network === NETWORK[one.id]),
    )
    const telling = showing.filter(({ exposes }) => exposes.some((skill) => skill === rule?.kc))
    expect(telling).not.toEqual([])
    for (const { params } of telling) {
      const right = work(params, DEFAULT_OPTIONS)
      const wrong = work(params, DEFAULT_OPTIONS, { mistakes: [id] })
      expect([...wrong]).not.toEqual([...right])
    }
  })
})

it('any network has companions that are examples, of few units', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const companions = companionsOf(example)
      expect(companions).toHaveLength(6)
      for (const { params } of companions) {
        expect(readExample(writeExample(params))).toEqual(params)
        expect(params.layers).toHaveLength(2)
      }
      const tied = at(companions, 3).params
      expect(at(tied.layers, 0).activation).toBe('relu')
    }),
    { numRuns: 60 },
  )
})

it('a second ReLU output is on, with hidden biases too', () => {
  const hidden = { ...at(DEFAULT.layers, 0), biases: [-5, 3] }
  const two = companionsOf({ ...DEFAULT, layers: DEFAULT.layers.with(0, hidden) }).find(
    ({ id }) => id === 'two-outputs',
  )
  if (two === undefined) throw new RangeError('no companion of two outputs')
  // by hand: h₁ = max(0, 0.18 − 5) = 0 and h₂ = 0.23 + 3; the new output has the weights ±(0.4, −0.3)
  const row = at(at(two.params.layers, 1).weights, 1)
  expect(at(row, 1) * 3.23).toBeGreaterThan(0)
})

it('no companion has a negative zero, which a file could not keep', () => {
  const layer = at(DEFAULT.layers, 0)
  const turned = { ...layer, weights: layer.weights.with(1, [0, 0.7]) }
  for (const example of [
    { ...DEFAULT, inputs: [0, 0.3] },
    { ...DEFAULT, layers: DEFAULT.layers.with(0, turned) },
  ])
    for (const { id, params } of companionsOf(example))
      for (const value of at(params.layers, 0).weights.flat())
        expect(Object.is(value, -0), id).toBe(false)
})
