import { at } from '../engine/at.ts'
import { biasGradients, descent, withParameters, type Move, type Parameters } from './descent.ts'
import { samplesOf, type Example } from './example.ts'
import { forward, totalLoss, update } from './paper.ts'

/** A state along the updates: [0] is the start. */
export interface Moment extends Parameters {
  readonly loss: number
}

/** The states before and after each of the example's `updates`, on the same data: updates + 1 entries. */
export function train(example: Example): readonly Moment[] {
  const move = example.optimizer.kind === 'sgd' ? descent(example) : momentum(example)
  const history: Moment[] = [momentOf(example)]
  let current = example
  for (let n = 0; n < example.updates; n++) {
    current = withParameters(current, update(current, undefined, move).updated)
    history.push(momentOf(current))
  }
  return history
}

/** v ← μv + g from v₀ = 0, θ ← θ − ηv, for weights and biases alike. Keeps its velocities between updates. */
function momentum(example: Example): Move {
  const mu = example.optimizer.kind === 'momentum' ? example.optimizer.momentum : 0
  const eta = example.learningRate
  const velocity = {
    weights: example.layers.map((layer) => layer.weights.map((row) => row.map(() => 0))),
    biases: example.layers.map((layer) => layer.weights.map(() => 0)),
  }
  const accelerated = (row: number[], k: number, gradient: number) =>
    (row[k] = mu * at(row, k) + gradient)
  return {
    weight: (value, gradient, l, j, i) =>
      value - eta * accelerated(at(at(velocity.weights, l), j), i, gradient),
    biases: (values, gradients, l) =>
      biasGradients(example.trainBiases, gradients).map(
        (g, j) => at(values, j) - eta * accelerated(at(velocity.biases, l), j, g),
      ),
  }
}

function momentOf(example: Example): Moment {
  const passes = samplesOf(example).map((sample) => forward(example, sample))
  return {
    loss: totalLoss(example, passes),
    weights: example.layers.map((layer) => layer.weights),
    biases: example.layers.map((layer) => layer.biases),
  }
}
