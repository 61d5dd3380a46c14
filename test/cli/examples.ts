import { MAIN } from '../format/arbitrary.ts'

/** Matt Mazur's network, https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/ */
export const MAZUR = {
  version: 1,
  inputs: [0.05, 0.1],
  targets: [0.01, 0.99],
  layers: [
    {
      weights: [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      biases: [0.35, 0.35],
      activation: 'sigmoid',
    },
    {
      weights: [
        [0.4, 0.45],
        [0.5, 0.55],
      ],
      biases: [0.6, 0.6],
      activation: 'sigmoid',
    },
  ],
  loss: 'half-squared-error',
  learningRate: 0.5,
  trainBiases: 'none',
} as const

const { inputs: _inputs, targets: _targets, ...network } = MAIN
/** Golden entry 001-2.1-bp-minibatch2. */
export const BATCH = {
  ...network,
  samples: [
    { inputs: [0.2, 0.3], targets: [0.5] },
    { inputs: [0.4, -0.1], targets: [0.3] },
  ],
  reduction: 'mean',
} as const

/** One linear unit, y = w·x + b, whose updates can be worked by hand. */
export const NEURON = {
  version: 1,
  inputs: [2],
  targets: [1],
  layers: [{ weights: [[0.5]], biases: [0.25], activation: 'identity' }],
  loss: 'half-squared-error',
  learningRate: 0.1,
} as const
