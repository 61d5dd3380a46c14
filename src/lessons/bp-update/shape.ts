import { at } from '../../engine/at.ts'
import {
  ACTIVATIONS,
  LOSSES,
  samplesOf,
  sizes,
  type Activation,
  type Example,
  type Layer,
  type Loss,
} from '../../model/example.ts'
import { withLayer, withSample, withSamples } from './editables.ts'

/** Changes of an example's shape. What is new gets small, different numbers; what stays keeps its own. */

const FRESH = [0.3, -0.2, 0.6, 0.1, 0.4, -0.3, 0.2, 0.7]

const fresh = (n: number) => at(FRESH, n % FRESH.length)

const resized = (values: readonly number[], size: number, offset: number): readonly number[] =>
  Array.from({ length: size }, (_, k) => values[k] ?? fresh(k + offset))

function resizedLayer(layer: Layer, units: number, inputs: number, l: number): Layer {
  return {
    ...layer,
    weights: Array.from({ length: units }, (_, j) =>
      resized(layer.weights[j] ?? [], inputs, 3 * j + l + 1),
    ),
    biases: layer.biases && resized(layer.biases, units, l),
  }
}

/** Gives layer `column` (0: the inputs) another number of units. */
export function withUnits(example: Example, column: number, units: number): Example {
  const shape = sizes(example).with(column, units)
  const layers = example.layers.map((layer, l) =>
    resizedLayer(layer, at(shape, l + 1), at(shape, l), l),
  )
  const samples = samplesOf(example).map(({ inputs, targets }, s) => ({
    inputs: resized(inputs, at(shape, 0), s),
    targets: Array.from({ length: at(shape, layers.length) }, (_, k) => targets[k] ?? 0),
  }))
  return withSamples({ ...example, layers }, samples)
}

/** Adds hidden layers of two units in front of the last, or takes the last hidden ones away. */
export function withDepth(example: Example, depth: number): Example {
  let layers = example.layers
  while (layers.length > depth) layers = layers.toSpliced(-2, 1)
  while (layers.length < depth) {
    const model = at(layers, 0)
    const hidden: Layer = {
      weights: [[], []],
      biases: model.biases && [],
      activation: layers.length > 1 ? model.activation : 'relu',
    }
    layers = layers.toSpliced(-1, 0, hidden)
  }
  const inputs = at(sizes(example), 0)
  const fitted = layers.map((layer, l) => {
    const below = l === 0 ? inputs : at(layers, l - 1).weights.length
    return resizedLayer(layer, layer.weights.length, below, l)
  })
  return { ...example, layers: fitted }
}

export function withSampleCount(example: Example, count: number): Example {
  const samples = samplesOf(example)
  const first = at(samples, 0)
  return withSamples(
    example,
    Array.from(
      { length: count },
      (_, s) =>
        samples[s] ?? {
          inputs: first.inputs.map((_x, i) => fresh(2 * s + i)),
          targets: first.targets,
        },
    ),
  )
}

/** The activations that a layer may have: softmax ends a network, and two losses ask for certain ends. */
export function activationsOf(example: Example, l: number): readonly Activation[] {
  if (l < example.layers.length - 1) return ACTIVATIONS.filter((kind) => kind !== 'softmax')
  switch (example.loss) {
    case 'softmax-cross-entropy':
      return ['identity']
    case 'binary-cross-entropy':
      return ['sigmoid', 'softmax']
    default:
      return ACTIVATIONS
  }
}

/** Another loss, with the last activation and the targets that it asks for. */
export function withLoss(example: Example, loss: Loss): Example {
  const last = example.layers.length - 1
  const layer = at(example.layers, last)
  const allowed = activationsOf({ ...example, loss }, last)
  const activation = allowed.includes(layer.activation) ? layer.activation : at(allowed, 0)
  const ended = withLayer({ ...example, loss }, last, { ...layer, activation })
  if (loss !== 'softmax-cross-entropy' && loss !== 'binary-cross-entropy') return ended
  return samplesOf(ended).reduce(
    (changed, sample, s) =>
      withSample(changed, s, {
        ...sample,
        targets:
          loss === 'binary-cross-entropy'
            ? sample.targets.map((t) => Math.min(1, Math.max(0, t)))
            : oneHot(sample.targets),
      }),
    ended,
  )
}

/** A distribution stays; anything else becomes certainty about its largest entry. */
function oneHot(targets: readonly number[]): readonly number[] {
  const sum = targets.reduce((total, t) => total + t, 0)
  if (targets.every((t) => t >= 0) && Math.abs(sum - 1) < 1e-9) return targets
  const top = targets.indexOf(Math.max(...targets))
  return targets.map((_, k) => (k === top ? 1 : 0))
}

export type Biases = 'absent' | Example['trainBiases']

export function withBiases(example: Example, biases: Biases): Example {
  if (biases === 'absent')
    return {
      ...example,
      trainBiases: 'per-neuron',
      layers: example.layers.map((layer) => ({ ...layer, biases: null })),
    }
  return {
    ...example,
    trainBiases: biases,
    layers: example.layers.map((layer, l) => ({
      ...layer,
      biases: layer.biases ?? layer.weights.map((_, j) => fresh(j + l + 3) / 2),
    })),
  }
}

export const biasesOf = (example: Example): Biases =>
  example.layers.every((layer) => layer.biases === null) ? 'absent' : example.trainBiases

export const isLoss = (value: unknown): value is Loss => LOSSES.some((loss) => loss === value)
