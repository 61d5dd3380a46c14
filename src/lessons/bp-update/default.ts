import type { Activation, Example, Layer } from '../../model/example.ts'

/** Source 001 §2.1: the homework problem. */
export const DEFAULT: Example = {
  inputs: [0.2, 0.3],
  targets: [0.5],
  layers: [
    layer(
      [
        [0.6, 0.2],
        [0.1, 0.7],
      ],
      'relu',
    ),
    layer([[0.5, 0.8]], 'relu'),
  ],
  loss: 'half-squared-error',
  learningRate: 1,
  trainBiases: 'per-neuron',
  slope: 0.25,
  reluAtZero: 0,
  biasSign: 'add',
  optimizer: { kind: 'sgd' },
  updates: 1,
  hiddenUsesUpdatedWeights: false,
}

export function layer(
  weights: Layer['weights'],
  activation: Activation,
  biases: Layer['biases'] = null,
): Layer {
  return { weights, biases, activation }
}
