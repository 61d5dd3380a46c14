import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../src/engine/at.ts'
import type { Example } from '../../src/model/example.ts'
import { evaluate } from '../../src/model/mlp.ts'
import { update } from '../../src/model/paper.ts'
import { train } from '../../src/model/training.ts'
import { differences } from '../fixtures/differences.ts'
import { exampleArbitrary } from './arbitrary.ts'
import { layer, mainExample, network } from './examples.ts'

const RUNS = { numRuns: 200, seed: 20261123 }

/** Random examples whose hidden layers see the weights as they were. */
const honest = exampleArbitrary.map((example) => ({ ...example, hiddenUsesUpdatedWeights: false }))

/** Every number that an example trains, by layer: its weights, then its biases. */
const flat = ({ layers }: Pick<Example, 'layers'>) =>
  layers.map(({ weights, biases }) => [...weights.flat(), ...(biases ?? [])])

/** An example whose parameters are given in the order of `flat`. */
function rebuilt(example: Example, values: readonly (readonly number[])[]): Example {
  const layers = example.layers.map((layer, l) => {
    const own = at(values, l)
    const width = at(layer.weights, 0).length
    const weights = layer.weights.map((_, j) => own.slice(j * width, (j + 1) * width))
    return { ...layer, weights, biases: layer.biases && own.slice(layer.weights.length * width) }
  })
  return { ...example, layers }
}

/** The gradients that each number follows, from the tape, in the order of `flat`. */
function followed(example: Example): readonly (readonly number[])[] {
  const { weights, biases } = evaluate(example).gradients
  return weights.map((rows, l) => {
    const own = biases[l] ?? []
    const total = own.reduce((sum, g) => sum + g, 0)
    const chosen = {
      none: () => 0,
      'per-neuron': (g: number) => g,
      'shared-per-layer': () => total,
    }
    return [...rows.flat(), ...own.map(chosen[example.trainBiases])]
  })
}

it('moves every parameter as a loop written by hand does, with and without momentum', () => {
  fc.assert(
    fc.property(honest, (example) => {
      const mu = example.optimizer.kind === 'momentum' ? example.optimizer.momentum : 0
      let theta = flat(example)
      let velocity = theta.map((layer) => layer.map(() => 0))
      for (let n = 0; n < example.updates; n++) {
        const g = followed(rebuilt(example, theta))
        velocity = velocity.map((layer, l) => layer.map((v, k) => mu * v + at(at(g, l), k)))
        theta = theta.map((layer, l) =>
          layer.map((x, k) => x - example.learningRate * at(at(velocity, l), k)),
        )
      }
      const { weights, biases } = at(train(example), example.updates)
      const layers = weights.map((rows, l) => [...rows.flat(), ...(biases[l] ?? [])])
      expect(differences(layers, theta, 1e-11)).toEqual([])
    }),
    RUNS,
  )
})

it('keeps the start as the first of updates + 1 states', () => {
  const history = train(mainExample({ updates: 3 }))
  expect(history).toHaveLength(4)
  expect(history[0]?.weights).toEqual(mainExample().layers.map((layer) => layer.weights))
  expect(differences(history[0]?.loss, 0.025538)).toEqual([])
})

it('repeats the update on the same data', () => {
  const once = at(train(mainExample()), 1)
  const layers = mainExample().layers.map((layer, l) => ({
    ...layer,
    weights: at(once.weights, l),
  }))
  const again = at(train({ ...mainExample(), layers }), 1)
  expect(at(train(mainExample({ updates: 2 })), 2)).toEqual(again)
})

it('does as plain descent with momentum 0', () => {
  const still = mainExample({ updates: 3, optimizer: { kind: 'momentum', momentum: 0 } })
  expect(train(still)).toEqual(train(mainExample({ updates: 3 })))
})

it('starts momentum without velocity, so that the first update is plain', () => {
  const heavy = mainExample({ optimizer: { kind: 'momentum', momentum: 0.9 } })
  expect(train(heavy)).toEqual(train(mainExample()))
})

it('forgets its velocities between two trainings', () => {
  const heavy = mainExample({ updates: 3, optimizer: { kind: 'momentum', momentum: 0.9 } })
  expect(train(heavy)).toEqual(train(heavy))
})

describe('updated weights in the hidden δ', () => {
  /** A chain of three sigmoid units with biases; every number below follows from σ′ = a(1 − a). */
  const chain = network(
    [
      layer([[0.5]], 'sigmoid', [0.1]),
      layer([[-0.7]], 'sigmoid', [0.2]),
      layer([[0.9]], 'sigmoid', [0]),
    ],
    { inputs: [0.8], targets: [0.3] },
    { learningRate: 2, hiddenUsesUpdatedWeights: true },
  )

  it('go through every layer, each δ reading the new weight above it', () => {
    const sigma = (z: number) => 1 / (1 + Math.exp(-z))
    const a1 = sigma(0.5 * 0.8 + 0.1)
    const a2 = sigma(-0.7 * a1 + 0.2)
    const a3 = sigma(0.9 * a2)
    const d3 = (a3 - 0.3) * a3 * (1 - a3)
    const w3 = 0.9 - 2 * d3 * a2
    const d2 = a2 * (1 - a2) * w3 * d3
    const w2 = -0.7 - 2 * d2 * a1
    const d1 = a1 * (1 - a1) * w2 * d2
    const w1 = 0.5 - 2 * d1 * 0.8
    const { weights, biases } = update(chain).updated
    expect(differences(weights, [[[w1]], [[w2]], [[w3]]])).toEqual([])
    expect(differences(biases, [[0.1 - 2 * d1], [0.2 - 2 * d2], [-2 * d3]])).toEqual([])
  })

  it('carry the momentum of the weights above', () => {
    const heavy = { ...chain, updates: 2, optimizer: { kind: 'momentum', momentum: 0.5 } as const }
    const [start, first, second] = train(heavy)
    const w = (moment: typeof first, l: number) => at(at(at(moment?.weights ?? [], l), 0), 0)
    // v₂ = ½v₁ + g₂ with v₁ = (w₀ − w₁)/η, and g₂ the gradient at the first state
    const plain = update({
      ...chain,
      layers: chain.layers.map((layer, l) => ({
        ...layer,
        weights: at(first?.weights ?? [], l),
        biases: first?.biases[l] ?? null,
      })),
    })
    const g = at(at(at(plain.gradients.weights, 2), 0), 0)
    const v = 0.5 * ((w(start, 2) - w(first, 2)) / 2) + g
    expect(differences(w(second, 2), w(first, 2) - 2 * v)).toEqual([])
  })
})

it('takes a network as wide as a photograph has pixels', () => {
  const weights = (to: number, from: number) =>
    Array.from({ length: to }, (_, j) =>
      Array.from({ length: from }, (__, i) => ((i + j) % 7) / 1e4),
    )
  const example = network(
    [layer(weights(200, 784), 'sigmoid'), layer(weights(1, 200), 'sigmoid')],
    { inputs: Array.from({ length: 784 }, (_, i) => (i % 5) / 5), targets: [0.9] },
  )
  const [before, after] = train(example)
  expect(after?.loss).toBeLessThan(before?.loss ?? NaN)
})
