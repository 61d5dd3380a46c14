/** What a reader can set up: a small fully connected network, its data, and how one update is made. */

export const ACTIVATIONS = [
  'identity',
  'relu',
  'leaky-relu',
  'prelu',
  'sigmoid',
  'tanh',
  'softplus',
  'algebraic',
  'softmax',
] as const
export type Activation = (typeof ACTIVATIONS)[number]

export const LOSSES = [
  'half-squared-error',
  'squared-error',
  'mean-squared-error',
  'binary-cross-entropy',
  'softmax-cross-entropy',
] as const
export type Loss = (typeof LOSSES)[number]

export const TRAIN_BIASES = ['none', 'per-neuron', 'shared-per-layer'] as const
export const BIAS_SIGNS = ['add', 'threshold'] as const
export const REDUCTIONS = ['sum', 'mean'] as const

export interface Layer {
  /** weights[to][from] */
  readonly weights: readonly (readonly number[])[]
  readonly biases: readonly number[] | null
  readonly activation: Activation
}

export interface Sample {
  readonly inputs: readonly number[]
  readonly targets: readonly number[]
}

export type Optimizer =
  { readonly kind: 'sgd' } | { readonly kind: 'momentum'; readonly momentum: number }

interface Network {
  readonly title?: string
  readonly layers: readonly Layer[]
  readonly loss: Loss
  readonly learningRate: number
  readonly trainBiases: (typeof TRAIN_BIASES)[number]
  /** Slope of leaky-relu and prelu for z ≤ 0; not trained. */
  readonly slope: number
  readonly reluAtZero: 0 | 0.5 | 1
  /** `threshold` subtracts the biases: z = Σwx − θ. */
  readonly biasSign: (typeof BIAS_SIGNS)[number]
  readonly optimizer: Optimizer
  readonly updates: number
  /** The slip many sheets make: δ of a layer reads the already updated weights above it. */
  readonly hiddenUsesUpdatedWeights: boolean
}

interface Batch {
  readonly samples: readonly Sample[]
  /** Over samples only. */
  readonly reduction: (typeof REDUCTIONS)[number]
}

/** An example with every default filled in: one sample, or a batch of them. */
export type Example = Network & (Sample | Batch)

export function isBatch(example: Example): example is Network & Batch {
  return 'samples' in example
}

export function samplesOf(example: Example): readonly Sample[] {
  return isBatch(example) ? example.samples : [example]
}

/** Weight of one sample in the loss: 1, or 1/n for the mean of a batch of n. */
export function sampleWeight(example: Example): number {
  return isBatch(example) && example.reduction === 'mean' ? 1 / example.samples.length : 1
}

/** Units per layer, the inputs first: [2, 2, 1] for the main example. */
export function sizes(example: Example): readonly number[] {
  const inputs = samplesOf(example)[0]?.inputs.length ?? 0
  return [inputs, ...example.layers.map((layer) => layer.weights.length)]
}
