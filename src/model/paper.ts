import { at } from '../engine/at.ts'
import { activate, slope, softmax, softmaxJacobian } from './activations.ts'
import { samplesOf, sampleWeight, type Example, type Layer, type Sample } from './example.ts'
import { descent, type Move, type Parameters } from './descent.ts'
import { LOSS, lossPerOutput } from './losses.ts'

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

type Weights = Layer['weights']

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

export function forward(
  example: Example,
  sample: Sample,
  rules: Rules = RULES,
  s = 0,
  again = false,
): Forward {
  const sign = biasSign(example)
  const z: number[][] = []
  const a: (readonly number[])[] = []
  const pass: Pass = { example, sample, s, again, z, a }
  const what = again ? AGAIN : NOW
  let signal = sample.inputs
  example.layers.forEach((layer, l) => {
    const sums = layer.weights.map((row, j) => {
      const bias = layer.biases ? sign * at(layer.biases, j) : 0
      return rules.written(rules.weightedSum(row, signal, bias, pass, l, j), what.sum, s, l, j, 0)
    })
    const activated =
      layer.activation === 'softmax'
        ? rules.softmax(sums, pass)
        : activate(layer.activation, sums, example)
    z.push(sums)
    signal = activated.map((value, j) =>
      rules.written(rules.output(value, at(sums, j), pass, l, j), what.output, s, l, j, 0),
    )
    a.push(signal)
  })
  const last = z.length - 1
  const predictions =
    example.loss === 'softmax-cross-entropy'
      ? rules.softmax(signal, pass).map((p, k) => rules.written(p, what.probability, s, last, k, 0))
      : signal
  const losses = lossPerOutput(example.loss, signal, sample.targets).map((loss, k) => {
    const term = rules.lossTerm(loss, at(predictions, k), sample.targets[k] ?? NaN, pass)
    return rules.written(term, what.lossTerm, s, last, k, 0)
  })
  return {
    example,
    sample,
    s,
    again,
    z,
    a,
    predictions,
    lossPerOutput: losses,
    loss: rules.written(sum(losses), what.sampleLoss, s, 0, 0, 0),
  }
}

const NOW = {
  sum: 'sum',
  output: 'output',
  probability: 'probability',
  lossTerm: 'lossTerm',
  sampleLoss: 'sampleLoss',
} as const
const AGAIN = {
  sum: 'sum again',
  output: 'output again',
  probability: 'probability again',
  lossTerm: 'lossTerm again',
  sampleLoss: 'sampleLoss again',
} as const

/** The reduced loss. */
export function totalLoss(example: Example, passes: readonly Forward[]): number {
  return sampleWeight(example) * sum(passes.map((pass) => pass.loss))
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

/** Writes the δ of the last layer. */
function outputDeltas(site: Site, deltas: number[], rules: Rules): void {
  const { pass, errors, l } = site
  const { example, predictions, s } = pass
  const { targets } = pass.sample
  const slopes = outputSlopes(example, pass).map((row, k) =>
    row.map((slope, j) => rules.written(rules.slope(slope, pass, l, j, k), 'slope', s, l, j, k)),
  )
  // −Σₖ (tₖ/pₖ)·∂pₖ/∂zⱼ = pⱼ·Σt − tⱼ, also where a probability underflows and 1/p overflows
  if (example.loss === 'softmax-cross-entropy' && predictions.some((p) => p < SMALLEST_NORMAL)) {
    predictions.forEach((p, j) =>
      deltas.push(rules.written(p * sum(targets) - at(targets, j), 'delta', s, l, j, 0)),
    )
    return
  }
  errors.forEach((_, j) => {
    const column = slopes.map((row) => at(row, j))
    deltas.push(rules.written(rules.outputDelta(errors, column, site, j), 'delta', s, l, j, 0))
  })
}

/** Writes the δ of a hidden layer. */
function hiddenDeltas(site: Site, deltas: number[], rules: Rules): void {
  const { pass, above, deltasAbove, l } = site
  const { example, s } = pass
  const layer = at(example.layers, l)
  at(pass.z, l).forEach((z, h) => {
    const right = hiddenSlope(example, layer, z)
    const slope = rules.written(rules.slope(right, pass, l, h, h), 'slope', s, l, h, h)
    const outgoing = above.map((row) => at(row, h))
    const delta = rules.hiddenDelta(slope, outgoing, deltasAbove, site, h)
    deltas.push(rules.written(delta, 'delta', s, l, h, 0))
  })
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
  const { layers } = example
  const share = sampleWeight(example)
  const sign = biasSign(example)
  const passes = samplesOf(example).map((sample, s) => forward(example, sample, rules, s))
  const errors = passes.map((pass) => outputErrors(pass, rules))
  const used = passes.map((): (readonly number[])[] => [])
  const followed = emptyParameters(example)
  const updated = emptyParameters(example)
  for (let l = layers.length - 1; l >= 0; l--) {
    const layer = at(layers, l)
    const old = layers[l + 1]?.weights
    const above = old ? rules.outgoing(example, old, at(updated.weights, l + 1)) : NO_WEIGHTS
    const sites = passes.map((pass, s): Site => {
      const deltas: number[] = []
      const site: Site = {
        pass,
        l,
        signals: l === 0 ? pass.sample.inputs : at(pass.a, l - 1),
        errors: at(errors, s),
        above,
        deltasAbove: l === layers.length - 1 ? NONE : at(at(used, s), l + 1),
        deltas,
        updated,
      }
      if (old) hiddenDeltas(site, deltas, rules)
      else outputDeltas(site, deltas, rules)
      at(used, s)[l] = deltas
      return site
    })
    const reduced = (j: number, i: number): number => {
      let total = 0
      for (let s = 0; s < sites.length; s++) {
        const site = at(sites, s)
        const delta = at(site.deltas, j)
        const one =
          i === BIAS
            ? rules.biasGradient(delta, sign, site, j)
            : rules.weightGradient(delta, at(site.signals, i), site, j, i)
        total += rules.written(one, 'sampleGradient', s, l, j, i)
      }
      return rules.written(share * total, 'gradient', 0, l, j, i)
    }
    const weights = layer.weights.map((row, j) => row.map((_, i) => reduced(j, i)))
    const biases = layer.biases && layer.biases.map((_, j) => reduced(j, BIAS))
    followed.weights[l] = weights
    followed.biases[l] = biases
    updated.weights[l] = layer.weights.map((row, j) =>
      row.map((w, i) => move.weight(w, at(at(weights, j), i), l, j, i)),
    )
    updated.biases[l] = layer.biases && move.biases(layer.biases, biases ?? [], l)
  }
  const honest = example.hiddenUsesUpdatedWeights
    ? update({ ...example, hiddenUsesUpdatedWeights: false }, { ...rules, written: RULES.written })
    : undefined
  return {
    forward: passes,
    backward: passes.map((_, s) => ({
      errors: at(errors, s),
      deltas: honest ? at(honest.backward, s).deltas : at(used, s),
      used: at(used, s),
    })),
    loss: rules.written(totalLoss(example, passes), 'loss', 0, 0, 0, 0),
    gradients: honest ? honest.gradients : followed,
    followed,
    updated,
  }
}

const NO_WEIGHTS: Weights = []
const NONE: readonly number[] = []

/** The index of a bias where weights have that of their input. */
export const BIAS = -1

/** ∂E/∂y of each prediction of a sample. */
function outputErrors(pass: Forward, rules: Rules): readonly number[] {
  const { predictions, sample, s, z } = pass
  return predictions.map((y, k) =>
    rules.written(rules.error(y, at(sample.targets, k), pass), 'error', s, z.length - 1, k, 0),
  )
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
