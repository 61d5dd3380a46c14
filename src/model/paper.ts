import { at } from '../engine/at.ts'
import { slope, softmaxJacobian } from './activations.ts'
import { descent, type Move, type Parameters } from './descent.ts'
import { samplesOf, sampleWeight, type Example, type Layer } from './example.ts'
import { biasSign, forward, totalLoss } from './paper-forward.ts'
import { BIAS, RULES, type Forward, type Rules, type Site, type Weights } from './paper-rules.ts'

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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
