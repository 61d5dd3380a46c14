import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slopeInRate } from '../../../src/lessons/bp-update/explore/rate-slope.ts'
import { DEFAULT } from '../../../src/lessons/bp-update/default.ts'
import { withParameters } from '../../../src/model/descent.ts'
import { ACTIVATIONS, type Example } from '../../../src/model/example.ts'
import { evaluate } from '../../../src/model/mlp.ts'
import { update } from '../../../src/model/paper.ts'
import { differences } from '../../fixtures/differences.ts'
import { exampleArbitrary } from '../../model/arbitrary.ts'

const lossAfter = (example: Example, learningRate: number) =>
  evaluate(withParameters(example, update({ ...example, learningRate }).updated)).loss

const KINKED = ACTIVATIONS.filter((name) => /relu/.test(name))

it('is the slope of the polynomial of the homework', () => {
  // y′(η) = 0.274 + 0.045426 η + 0.00181932712 η², E⁺ = ½(y′ − 0.5)²; at η = 1
  const y = 0.274 + 0.045426 + 0.00181932712
  expect(slopeInRate(DEFAULT)).toBeCloseTo((y - 0.5) * (0.045426 + 2 * 0.00181932712), 12)
})

it('agrees with a central difference on smooth networks', () => {
  const smooth = exampleArbitrary
    .filter(({ layers }) => layers.every(({ activation }) => !KINKED.includes(activation)))
    .map((example) => ({ ...example, hiddenUsesUpdatedWeights: false, learningRate: 0.1 }))
  fc.assert(
    fc.property(smooth, (example) => {
      const h = 1e-5
      const quotient = (lossAfter(example, 0.1 + h) - lossAfter(example, 0.1 - h)) / (2 * h)
      expect(differences(slopeInRate(example), quotient, 1e-5)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

it('is left open where hidden layers see updated weights', () => {
  expect(slopeInRate({ ...DEFAULT, hiddenUsesUpdatedWeights: true })).toBeUndefined()
})
