import { at } from '../engine/at.ts'
import type { Example } from './example.ts'

/** One number per weight and bias: the parameters themselves, or their gradients. */
export interface Parameters {
  /** [l][j][i] */
  readonly weights: readonly (readonly (readonly number[])[])[]
  /** [l][j] */
  readonly biases: readonly (readonly number[] | null)[]
}

/** How a parameter moves along its gradient. Biases of a layer move together because they may be shared. */
export interface Move {
  readonly weight: (value: number, gradient: number, l: number, j: number, i: number) => number
  readonly biases: (
    values: readonly number[],
    gradients: readonly number[],
    l: number,
  ) => readonly number[]
}

/** The gradients that each bias of a layer follows: none, its own, or the sum of the layer's. */
export function biasGradients(
  trainBiases: Example['trainBiases'],
  gradients: readonly number[],
): readonly number[] {
  switch (trainBiases) {
    case 'none':
      return gradients.map(() => 0)
    case 'per-neuron':
      return gradients
    case 'shared-per-layer': {
      const total = gradients.reduce((sum, gradient) => sum + gradient, 0)
      return gradients.map(() => total)
    }
  }
}

/** θ ← θ − ηg */
export function descent(example: Pick<Example, 'learningRate' | 'trainBiases'>): Move {
  const eta = example.learningRate
  return {
    weight: (value, gradient) => value - eta * gradient,
    biases: (values, gradients) =>
      biasGradients(example.trainBiases, gradients).map((g, j) => at(values, j) - eta * g),
  }
}

/** The same, but for some layers, which stay as they are. */
export function holding(move: Move, frozen: ReadonlySet<number>): Move {
  if (frozen.size === 0) return move
  return {
    weight: (value, gradient, l, j, i) =>
      frozen.has(l) ? value : move.weight(value, gradient, l, j, i),
    biases: (values, gradients, l) => (frozen.has(l) ? values : move.biases(values, gradients, l)),
  }
}

/** The example with other weights and biases. */
export function withParameters(example: Example, { weights, biases }: Parameters): Example {
  return {
    ...example,
    layers: example.layers.map((layer, l) => ({
      ...layer,
      weights: at(weights, l),
      biases: biases[l] ?? null,
    })),
  }
}
