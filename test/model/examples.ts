import { at } from '../../src/engine/at.ts'
import {
  samplesOf,
  type Activation,
  type Example,
  type Layer,
  type Sample,
} from '../../src/model/example.ts'
import { withParameters } from '../../src/model/descent.ts'
import { forward, totalLoss } from '../../src/model/paper-forward.ts'
import type { Forward } from '../../src/model/paper-rules.ts'
import { train, type Moment } from '../../src/model/training.ts'

/** A layer, without biases unless they are given. */
export function layer(
  weights: Layer['weights'],
  activation: Activation,
  biases: Layer['biases'] = null,
): Layer {
  return { weights, biases, activation }
}

type Data = Sample | { readonly samples: readonly Sample[]; readonly reduction: 'sum' | 'mean' }

/** Layers and their data, with the defaults of the example file and plain descent by η = 1 unless told otherwise. */
export function network(
  layers: readonly Layer[],
  data: Data,
  settings: Partial<Example> = {},
): Example {
  return {
    loss: 'half-squared-error',
    learningRate: 1,
    trainBiases: 'per-neuron',
    slope: 0.25,
    reluAtZero: 0,
    biasSign: 'add',
    optimizer: { kind: 'sgd' },
    updates: 1,
    hiddenUsesUpdatedWeights: false,
    ...settings,
    ...data,
    layers,
  }
}

/** Weights of 0.1, 0.2 … for layers of these sizes, the inputs first. */
export function networkOfSizes(sizes: readonly number[]): Example {
  const [inputs = 1, ...units] = sizes
  const weights = (to: number, from: number) =>
    Array.from({ length: to }, (_, j) => Array.from({ length: from }, (__, i) => (j + i + 1) / 10))
  return network(
    units.map((to, l) => layer(weights(to, sizes[l] ?? 1), 'tanh')),
    {
      inputs: Array.from({ length: inputs }, () => 0.3),
      targets: Array.from({ length: units.at(-1) ?? 1 }, () => 0.5),
    },
  )
}

/** The network of the main example, 2-2-1 without biases. */
export function mainExample(
  settings: Partial<Example> = {},
  hidden: Activation = 'relu',
  output: Activation = hidden,
): Example {
  return network(
    [
      layer(
        [
          [0.6, 0.2],
          [0.1, 0.7],
        ],
        hidden,
      ),
      layer([[0.5, 0.8]], output),
    ],
    { inputs: [0.2, 0.3], targets: [0.5] },
    settings,
  )
}

/** The parameters after the last update, and the forward pass and loss of the first sample with them. */
export function after(example: Example): {
  readonly moment: Moment
  readonly pass: Forward
  readonly loss: number
} {
  const moment = at(train(example), example.updates)
  const trained = withParameters(example, moment)
  const passes = samplesOf(trained).map((sample) => forward(trained, sample))
  return { moment, pass: at(passes, 0), loss: totalLoss(trained, passes) }
}

/** Rows and columns exchanged: the notes write v[from][to], the model weights[to][from]. */
export function transpose(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return at(rows, 0).map((_, column) => rows.map((row) => at(row, column)))
}
