/** The two ways of the model agree: formulas of paper.ts, and the tape of mlp.ts. Differences check them both. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import { centralDifference } from '../../src/engine/check.ts'
import { samplesOf, sampleWeight, type Example } from '../../src/model/example.ts'
import { evaluate, record } from '../../src/model/mlp.ts'
import { update } from '../../src/model/paper.ts'
import { train } from '../../src/model/training.ts'
import { differences } from '../fixtures/differences.ts'
import { exampleArbitrary } from './arbitrary.ts'

/** The same 500 networks in every run, so that a tolerance cannot fail by chance. */
const RUNS = { numRuns: 500, seed: 20261123 }

const KINKED = ['relu', 'leaky-relu', 'prelu']

/** Whether a unit stands so near to its kink that a difference would step over it. */
function nearKink(example: Example): boolean {
  return evaluate(example).z.some((layers) =>
    layers.some(
      (layer, l) =>
        KINKED.includes(at(example.layers, l).activation) && layer.some((z) => Math.abs(z) < 1e-3),
    ),
  )
}

it('computes the forward values that the tape computes', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const tape = evaluate(example)
      const { forward } = update(example)
      expect(
        differences(
          forward.map((pass) => pass.z),
          tape.z,
        ),
      ).toEqual([])
      expect(
        differences(
          forward.map((pass) => pass.a),
          tape.a,
        ),
      ).toEqual([])
    }),
    RUNS,
  )
})

it('computes the losses that the tape computes', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const tape = evaluate(example)
      const paper = update(example)
      const perOutput = paper.forward.map((pass) => pass.lossPerOutput)
      expect(differences(perOutput, tape.lossPerOutput)).toEqual([])
      expect(differences(paper.loss, tape.loss)).toEqual([])
    }),
    RUNS,
  )
})

it('computes the gradients that the tape computes', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const { weights, biases } = evaluate(example).gradients
      expect(differences({ ...update(example).gradients }, { weights, biases })).toEqual([])
    }),
    RUNS,
  )
})

it('computes δ that, times the weight of a sample, is the gradient of z on the tape', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const weight = sampleWeight(example)
      const deltas = update(example).backward.map((sample) =>
        sample.deltas.map((layer) => layer.map((delta) => weight * delta)),
      )
      expect(differences(deltas, evaluate(example).gradients.z)).toEqual([])
    }),
    RUNS,
  )
})

it('has the gradients that central differences measure, away from kinks', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      fc.pre(!nearKink(example))
      const { tape, weights, biases, inputs, loss } = record(example)
      const measured = (nodes: readonly (readonly (typeof loss)[])[]) =>
        nodes.map((row) => row.map((node) => centralDifference(tape, node, loss)))
      const { gradients } = evaluate(example)
      expect(differences(gradients.weights, weights.map(measured), 1e-6)).toEqual([])
      expect(
        differences(
          gradients.biases,
          biases.map((layer) => layer && at(measured([layer]), 0)),
          1e-6,
        ),
      ).toEqual([])
      expect(differences(gradients.inputs, measured(inputs), 1e-6)).toEqual([])
    }),
    RUNS,
  )
})

it('keeps the true gradients when hidden layers see updated weights', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const slip = update({ ...example, hiddenUsesUpdatedWeights: true })
      const honest = update({ ...example, hiddenUsesUpdatedWeights: false })
      expect(slip.gradients).toEqual(honest.gradients)
      expect(slip.backward.map((sample) => sample.deltas)).toEqual(
        honest.backward.map((sample) => sample.deltas),
      )
    }),
    RUNS,
  )
})

it('updates the last layer alike, whichever weights the hidden layers see', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const slip = update({ ...example, hiddenUsesUpdatedWeights: true }).updated
      const honest = update({ ...example, hiddenUsesUpdatedWeights: false }).updated
      expect(slip.weights.at(-1)).toEqual(honest.weights.at(-1))
      expect(slip.biases.at(-1)).toEqual(honest.biases.at(-1))
    }),
    RUNS,
  )
})

it('weighs a mean as the sum divided by the number of samples', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const samples = samplesOf(example)
      const sum = update({ ...example, samples, reduction: 'sum' })
      const mean = update({ ...example, samples, reduction: 'mean' })
      const scaled = sum.gradients.weights.map((rows) =>
        rows.map((row) => row.map((gradient) => gradient / samples.length)),
      )
      expect(differences(mean.gradients.weights, scaled)).toEqual([])
      expect(differences(mean.loss, sum.loss / samples.length)).toEqual([])
    }),
    { ...RUNS, numRuns: 100 },
  )
})

it('trains through states whose losses the tape confirms', () => {
  fc.assert(
    fc.property(exampleArbitrary, (example) => {
      const history = train(example)
      expect(history).toHaveLength(example.updates + 1)
      for (const moment of history) {
        const layers = example.layers.map((layer, l) => ({
          ...layer,
          weights: at(moment.weights, l),
          biases: moment.biases[l] ?? null,
        }))
        // after a wild step 1 − y has lost digits
        expect(differences(moment.loss, evaluate({ ...example, layers }).loss, 1e-9)).toEqual([])
      }
    }),
    { ...RUNS, numRuns: 200 },
  )
})
