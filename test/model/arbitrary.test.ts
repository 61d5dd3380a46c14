import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ACTIVATIONS, isBatch, LOSSES, samplesOf, sizes } from '../../src/model/example.ts'
import { exampleArbitrary } from './arbitrary.ts'

const drawn = fc.sample(exampleArbitrary, { numRuns: 500, seed: 1 })

it('draws every activation, loss and convention', () => {
  const seen = (pick: (example: (typeof drawn)[number]) => unknown) => new Set(drawn.map(pick)).size
  const activations = new Set(
    drawn.flatMap((example) => example.layers.map((layer) => layer.activation)),
  )
  expect(activations.size).toBe(ACTIVATIONS.length)
  expect(seen((example) => example.loss)).toBe(LOSSES.length)
  expect(seen((example) => example.trainBiases)).toBe(3)
  expect(seen((example) => example.biasSign)).toBe(2)
  expect(seen((example) => example.reluAtZero)).toBe(3)
  expect(seen((example) => example.optimizer.kind)).toBe(2)
  expect(seen((example) => example.hiddenUsesUpdatedWeights)).toBe(2)
  expect(seen((example) => example.layers.length)).toBe(4)
  expect(seen((example) => (isBatch(example) ? example.reduction : 'single'))).toBe(3)
  expect(seen((example) => samplesOf(example).length)).toBe(8)
})

it('draws networks whose shapes fit together', () => {
  for (const example of drawn) {
    const units = sizes(example)
    example.layers.forEach((layer, l) => {
      expect(layer.weights.map((row) => row.length)).toEqual(layer.weights.map(() => units[l]))
      expect(layer.biases?.length ?? units[l + 1]).toBe(units[l + 1])
    })
    for (const sample of samplesOf(example)) expect(sample.targets).toHaveLength(units.at(-1) ?? 0)
  }
})
