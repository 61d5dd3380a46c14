import { at } from '../engine/at.ts'
import { activate, slope, softmaxJacobian } from './activations.ts'
import { samplesOf, sampleWeight, type Example, type Layer, type Sample } from './example.ts'
import { descent, type Move, type Parameters } from './descent.ts'
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
  /** What is written down of an activation. */
  readonly output: (a: number) => number
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
  output: (a) => a,
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
  /** The δ that the update used: others than `deltas` only where hidden layers saw updated weights. */
  readonly used: readonly (readonly number[])[]
}

export interface Update {
  readonly forward: readonly Forward[]
  /** Through the weights as they are. */
  readonly backward: readonly Backward[]
  readonly loss: number
  /** Of the reduced loss. */
  readonly gradients: Parameters
  /** The gradients that the update followed. */
  readonly followed: Parameters
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
    signal = activate(layer.activation, sums, example).map(rules.output)
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

const SMALLEST_NORMAL = 2 ** -1022

/** δ of the last layer. */
function outputDeltas(
  example: Example,
  sample: Sample,
  pass: Forward,
  errors: readonly number[],
  rules: Rules,
): readonly number[] {
  // −Σₖ (tₖ/pₖ)·∂pₖ/∂zⱼ = pⱼ·Σt − tⱼ, also where a probability underflows and 1/p overflows
  if (example.loss === 'softmax-cross-entropy' && pass.predictions.some((p) => p < SMALLEST_NORMAL))
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
 * One update on paper, from the last layer to the first. `move` turns a gradient into a new value.
 *
 * With `hiddenUsesUpdatedWeights` the δ of a layer reads the already updated weights above it. The update then follows
 * gradients that are not those of the loss; `gradients` and `deltas` stay the true ones.
 */
export function update(
  example: Example,
  rules: Rules = RULES,
  move: Move = descent(example),
): Update {
  const samples = samplesOf(example)
  const passes = samples.map((sample) => forward(example, sample, rules))
  const errors = passes.map((pass, s) => outputErrors(example, at(samples, s), pass))
  const used = passes.map((): (readonly number[])[] => [])
  const followed = emptyParameters(example)
  const updated = emptyParameters(example)
  for (let l = example.layers.length - 1; l >= 0; l--) {
    const layer = at(example.layers, l)
    const above = example.hiddenUsesUpdatedWeights
      ? updated.weights[l + 1]
      : example.layers[l + 1]?.weights
    passes.forEach((pass, s) => {
      at(used, s)[l] = above
        ? hiddenDeltas(example, pass, l, above, at(at(used, s), l + 1), rules)
        : outputDeltas(example, at(samples, s), pass, at(errors, s), rules)
    })
    const weights = layer.weights.map((row, j) =>
      row.map((_, i) =>
        reduce(example, (s) =>
          rules.weightGradient(at(at(at(used, s), l), j), signalInto(samples, passes, s, l, i)),
        ),
      ),
    )
    const biases =
      layer.biases &&
      layer.biases.map((_, j) =>
        reduce(example, (s) => rules.biasGradient(at(at(at(used, s), l), j), biasSign(example))),
      )
    followed.weights[l] = weights
    followed.biases[l] = biases
    updated.weights[l] = layer.weights.map((row, j) =>
      row.map((w, i) => move.weight(w, at(at(weights, j), i), l, j, i)),
    )
    updated.biases[l] = layer.biases && move.biases(layer.biases, biases ?? [], l)
  }
  const honest = example.hiddenUsesUpdatedWeights
    ? update({ ...example, hiddenUsesUpdatedWeights: false }, rules)
    : undefined
  return {
    forward: passes,
    backward: passes.map((_, s) => ({
      errors: at(errors, s),
      deltas: honest ? at(honest.backward, s).deltas : at(used, s),
      used: at(used, s),
    })),
    loss: totalLoss(example, passes),
    gradients: honest ? honest.gradients : followed,
    followed,
    updated,
  }
}

/** ∂E/∂y of each prediction of a sample. */
function outputErrors(example: Example, sample: Sample, pass: Forward): readonly number[] {
  return pass.predictions.map((y, k) =>
    LOSS[example.loss].error(y, at(sample.targets, k), pass.predictions.length),
  )
}

/** A number per sample, summed or averaged as the example says. */
function reduce(example: Example, perSample: (s: number) => number): number {
  return sampleWeight(example) * sum(samplesOf(example).map((_, s) => perSample(s)))
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
