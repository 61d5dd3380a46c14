import { at } from '../engine/at.ts'
import { activate, slope, softmaxJacobian } from './activations.ts'
import { samplesOf, sampleWeight, type Example, type Layer, type Sample } from './example.ts'
import { LOSS, lossPerOutput, predictions } from './losses.ts'

/**
 * Backpropagation as done on paper: explicit layer formulas whose rules are the fields of one object. A wrong rule is
 * this object with one field replaced. The tape in `mlp.ts` computes the same numbers without any of these formulas.
 */
export interface Rules {
  /** z = Σ w·x + b */
  readonly weightedSum: (
    weights: readonly number[],
    inputs: readonly number[],
    bias: number,
  ) => number
  /** δ of output j, from ∂E/∂yₖ and the column ∂yₖ/∂zⱼ. */
  readonly outputDelta: (errors: readonly number[], slopes: readonly number[]) => number
  /** δ of hidden unit h, from f′(z_h), the weights that leave it and the δ they lead to. */
  readonly hiddenDelta: (
    slope: number,
    outgoing: readonly number[],
    deltas: readonly number[],
  ) => number
  /** ∂E/∂w, from δ at its head and the signal at its tail. */
  readonly weightGradient: (delta: number, signal: number) => number
  /** ∂E/∂b, from δ; `sign` is −1 for a threshold. */
  readonly biasGradient: (delta: number, sign: number) => number
}

export const RULES: Rules = {
  weightedSum: (weights, inputs, bias) => dot(weights, inputs) + bias,
  outputDelta: (errors, slopes) => dot(errors, slopes),
  hiddenDelta: (slope, outgoing, deltas) => slope * dot(outgoing, deltas),
  weightGradient: (delta, signal) => delta * signal,
  biasGradient: (delta, sign) => sign * delta,
}

/** The forward pass of one sample; [l][j]. */
export interface Forward {
  readonly z: readonly (readonly number[])[]
  readonly a: readonly (readonly number[])[]
  /** What the loss compares with the targets: the last a, or its softmax for softmax-cross-entropy. */
  readonly predictions: readonly number[]
  readonly lossPerOutput: readonly number[]
}

/** The backward pass of one sample, before reduction; [l][j]. */
export interface Backward {
  /** ∂E/∂y of each prediction. */
  readonly errors: readonly number[]
  /** ∂E/∂z */
  readonly deltas: readonly (readonly number[])[]
}

export interface Parameters {
  /** [l][j][i] */
  readonly weights: readonly (readonly (readonly number[])[])[]
  /** [l][j] */
  readonly biases: readonly (readonly number[] | null)[]
}

export interface Update {
  readonly forward: readonly Forward[]
  /** Through the weights as they are. */
  readonly backward: readonly Backward[]
  readonly loss: number
  /** Of the reduced loss. */
  readonly gradients: Parameters
  readonly updated: Parameters
}

export function forward(example: Example, sample: Sample, rules: Rules = RULES): Forward {
  const sign = biasSign(example)
  const z: number[][] = []
  const a: (readonly number[])[] = []
  let signal = sample.inputs
  for (const layer of example.layers) {
    const sums = layer.weights.map((row, j) =>
      rules.weightedSum(row, signal, layer.biases ? sign * at(layer.biases, j) : 0),
    )
    signal = activate(layer.activation, sums, example)
    z.push(sums)
    a.push(signal)
  }
  return {
    z,
    a,
    predictions: predictions(example.loss, signal),
    lossPerOutput: lossPerOutput(example.loss, signal, sample.targets),
  }
}

/** The reduced loss. */
export function totalLoss(example: Example, passes: readonly Forward[]): number {
  return sampleWeight(example) * sum(passes.flatMap((pass) => pass.lossPerOutput))
}

/** [k][j]: how prediction k answers to pre-activation j of the last layer. Diagonal unless softmax is involved. */
export function outputSlopes(example: Example, pass: Forward): readonly (readonly number[])[] {
  const z = at(pass.z, pass.z.length - 1)
  const { activation } = at(example.layers, example.layers.length - 1)
  if (activation === 'softmax' || example.loss === 'softmax-cross-entropy')
    return softmaxJacobian(pass.predictions)
  return z.map((_, k) => z.map((zj, j) => (k === j ? slope(activation, zj, example) : 0)))
}

/** f′(z) of a unit of a hidden layer. */
export function hiddenSlope(example: Example, layer: Layer, z: number): number {
  if (layer.activation === 'softmax') throw new RangeError('softmax stands on the last layer only')
  return slope(layer.activation, z, example)
}

/** δ of the last layer. */
function outputDeltas(
  example: Example,
  sample: Sample,
  pass: Forward,
  errors: readonly number[],
  rules: Rules,
): readonly number[] {
  // −Σₖ (tₖ/pₖ)·∂pₖ/∂zⱼ = pⱼ·Σt − tⱼ, also where a probability underflows to 0
  if (example.loss === 'softmax-cross-entropy' && pass.predictions.some((p) => p === 0))
    return pass.predictions.map((p, j) => p * sum(sample.targets) - at(sample.targets, j))
  const slopes = outputSlopes(example, pass)
  return errors.map((_, j) =>
    rules.outputDelta(
      errors,
      slopes.map((row) => at(row, j)),
    ),
  )
}

function hiddenDeltas(
  example: Example,
  pass: Forward,
  l: number,
  above: readonly (readonly number[])[],
  deltas: readonly number[],
  rules: Rules,
): readonly number[] {
  const layer = at(example.layers, l)
  return at(pass.z, l).map((z, h) =>
    rules.hiddenDelta(
      hiddenSlope(example, layer, z),
      above.map((row) => at(row, h)),
      deltas,
    ),
  )
}

/**
 * One update on paper, from the last layer to the first. `move` turns a gradient into a new value; it defaults to plain
 * descent. With `hiddenUsesUpdatedWeights` the δ that the update uses see the new weights, the reported ones do not.
 */
export function update(
  example: Example,
  rules: Rules = RULES,
  move: Move = descent(example),
): Update {
  const samples = samplesOf(example)
  const weight = sampleWeight(example)
  const sign = biasSign(example)
  const passes = samples.map((sample) => forward(example, sample, rules))
  const errors = passes.map((pass, s) =>
    pass.predictions.map((y, k) =>
      LOSS[example.loss].error(y, at(at(samples, s).targets, k), pass.predictions.length),
    ),
  )
  const last = example.layers.length - 1
  const outputs = passes.map((pass, s) =>
    outputDeltas(example, at(samples, s), pass, at(errors, s), rules),
  )
  const deltas = passes.map((_, s) => [at(outputs, s)])
  let used = outputs

  const gradients = emptyParameters(example)
  const updated = emptyParameters(example)
  for (let l = last; l >= 0; l--) {
    const layer = at(example.layers, l)
    if (l < last) {
      const above = at(example.layers, l + 1).weights
      const seen = example.hiddenUsesUpdatedWeights ? at(updated.weights, l + 1) : above
      used = passes.map((pass, s) => hiddenDeltas(example, pass, l, seen, at(used, s), rules))
      passes.forEach((pass, s) => {
        const own = at(deltas, s)
        own.unshift(hiddenDeltas(example, pass, l, above, at(own, 0), rules))
      })
    }
    const gradient = (chosen: (s: number) => readonly number[]) => {
      const reduced = (perSample: (s: number) => number) =>
        weight * sum(samples.map((_, s) => perSample(s)))
      return {
        weights: layer.weights.map((row, j) =>
          row.map((_, i) =>
            reduced((s) =>
              rules.weightGradient(at(chosen(s), j), signalInto(samples, passes, s, l, i)),
            ),
          ),
        ),
        biases:
          layer.biases &&
          layer.biases.map((_, j) => reduced((s) => rules.biasGradient(at(chosen(s), j), sign))),
      }
    }
    const reported = gradient((s) => at(at(deltas, s), 0))
    const moving = example.hiddenUsesUpdatedWeights ? gradient((s) => at(used, s)) : reported
    gradients.weights[l] = reported.weights
    gradients.biases[l] = reported.biases
    updated.weights[l] = layer.weights.map((row, j) =>
      row.map((w, i) => move.weight(w, at(at(moving.weights, j), i), l, j, i)),
    )
    updated.biases[l] = layer.biases && move.biases(layer.biases, moving.biases ?? [], l)
  }
  return {
    forward: passes,
    backward: passes.map((_, s) => ({ errors: at(errors, s), deltas: at(deltas, s) })),
    loss: totalLoss(example, passes),
    gradients,
    updated,
  }
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
    case 'shared-per-layer':
      return gradients.map(() => sum(gradients))
  }
}

/** θ ← θ − ηg */
export function descent(example: Example): Move {
  const eta = example.learningRate
  return {
    weight: (value, gradient) => value - eta * gradient,
    biases: (values, gradients) =>
      biasGradients(example.trainBiases, gradients).map((g, j) => at(values, j) - eta * g),
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

/** What enters weight i of a unit of layer l in sample s: an input or the output of the unit below. */
function signalInto(
  samples: readonly Sample[],
  passes: readonly Forward[],
  s: number,
  l: number,
  i: number,
): number {
  return at(l === 0 ? at(samples, s).inputs : at(at(passes, s).a, l - 1), i)
}

function emptyParameters(example: Example) {
  return {
    weights: example.layers.map((): readonly (readonly number[])[] => []),
    biases: example.layers.map((): readonly number[] | null => null),
  }
}

const biasSign = (example: Example) => (example.biasSign === 'add' ? 1 : -1)

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, x, k) => total + x * at(b, k), 0)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
