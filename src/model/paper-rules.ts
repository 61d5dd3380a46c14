import { at } from '../engine/at.ts'
import { softmax } from './activations.ts'
import type { Parameters } from './descent.ts'
import type { Example, Layer, Sample } from './example.ts'
import { LOSS } from './losses.ts'

/**
 * Backpropagation as done on paper: explicit layer formulas whose rules are the fields of one object. A wrong rule is
 * this object with one field replaced (`wrong/`). The tape in `mlp.ts` computes the same numbers without any of these
 * formulas.
 */
export interface Rules {
  /** z = Σ w·x + b */
  readonly weightedSum: (
    weights: readonly number[],
    inputs: readonly number[],
    bias: number,
    pass: Pass,
    l: number,
    j: number,
  ) => number
  /** What a unit gives on, from f(z) and z. */
  readonly output: (a: number, z: number, pass: Pass, l: number, j: number) => number
  /** The probabilities of a layer that mixes. */
  readonly softmax: (z: readonly number[], pass: Pass) => readonly number[]
  /** What one output adds to the loss, from its right value. */
  readonly lossTerm: (loss: number, y: number, t: number, pass: Pass) => number
  /** ∂E/∂y */
  readonly error: (y: number, t: number, pass: Forward) => number
  /** The slope of a unit, from the right one: f′(z), or ∂yₖ/∂zⱼ where outputs mix. */
  readonly slope: (slope: number, pass: Forward, l: number, j: number, k: number) => number
  /** δ of output j, from ∂E/∂yₖ and the column ∂yₖ/∂zⱼ. */
  readonly outputDelta: (
    errors: readonly number[],
    slopes: readonly number[],
    site: Site,
    j: number,
  ) => number
  /** Which weights a hidden δ reads: those of the forward pass, or the updated ones. */
  readonly outgoing: (example: Example, old: Weights, updated: Weights) => Weights
  /** δ of hidden unit h, from f′(z_h), the weights that leave it and the δ they lead to. */
  readonly hiddenDelta: (
    slope: number,
    outgoing: readonly number[],
    deltas: readonly number[],
    site: Site,
    h: number,
  ) => number
  /** ∂E/∂w, from δ at its head and the signal at its tail. */
  readonly weightGradient: (
    delta: number,
    signal: number,
    site: Site,
    j: number,
    i: number,
  ) => number
  /** ∂E/∂b, from δ; `sign` is −1 for a threshold. */
  readonly biasGradient: (delta: number, sign: number, site: Site, j: number) => number
  /** What is written down of a result, and worked with from there on: the result itself. */
  readonly written: (
    value: number,
    what: Written,
    s: number,
    l: number,
    j: number,
    i: number,
  ) => number
}

/**
 * What is written down on the way. A `part` is what one sample alone adds to a `change`; `again` is the pass after the
 * update.
 */
export type Written =
  | `${'sum' | 'output' | 'power' | 'probability' | 'lossTerm' | 'sampleLoss' | 'loss'}${'' | ' again'}`
  | 'error'
  | 'slope'
  | 'delta'
  | 'sampleGradient'
  | 'gradient'
  | 'part'
  | 'change'
  | 'updated'

export const RULES: Rules = {
  weightedSum: (weights, inputs, bias) => dot(weights, inputs) + bias,
  output: (a) => a,
  softmax: (z) => softmax(z),
  lossTerm: (loss) => loss,
  error: (y, t, { example, predictions }) => LOSS[example.loss].error(y, t, predictions.length),
  slope: (slope) => slope,
  outputDelta: (errors, slopes) => dot(errors, slopes),
  outgoing: (example, old, updated) => (example.hiddenUsesUpdatedWeights ? updated : old),
  hiddenDelta: (slope, outgoing, deltas) => slope * dot(outgoing, deltas),
  weightGradient: (delta, signal) => delta * signal,
  biasGradient: (delta, sign) => sign * delta,
  written: (value) => value,
}

export type Weights = Layer['weights']

/** The forward pass of one sample as far as it is worked out; [l][j]. */
export interface Pass {
  readonly example: Example
  readonly sample: Sample
  /** Index of the sample. */
  readonly s: number
  /** It is the pass after the update. */
  readonly again: boolean
  readonly z: readonly (readonly number[])[]
  readonly a: readonly (readonly number[])[]
}

/** A layer of one sample on the way back. */
export interface Site {
  readonly pass: Forward
  readonly l: number
  /** What enters the layer. */
  readonly signals: readonly number[]
  /** ∂E/∂y of each prediction. */
  readonly errors: readonly number[]
  /** The weights that leave the layer as they are read now, and the δ they lead to; none behind the last layer. */
  readonly above: Weights
  readonly deltasAbove: readonly number[]
  /** δ of the layer itself, as far as they are worked out. */
  readonly deltas: readonly number[]
  /** The layers above, which are updated already. */
  readonly updated: Parameters
}

/** The forward pass of one sample; [l][j]. */
export interface Forward extends Pass {
  /** What the loss compares with the targets: the last a, or its softmax for softmax-cross-entropy. */
  readonly predictions: readonly number[]
  readonly lossPerOutput: readonly number[]
  readonly loss: number
}

/** The index of a bias where weights have that of their input. */
export const BIAS = -1

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, x, k) => total + x * at(b, k), 0)
}
