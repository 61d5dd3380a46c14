import { at } from '../../../engine/at.ts'
import type { Wish } from '../../../derivation/practice.ts'
import { activate } from '../../../model/activations.ts'
import { samplesOf, sizes, type Example, type Layer, type Sample } from '../../../model/example.ts'
import { biasSign, forward } from '../../../model/paper-forward.ts'
import { withSamples } from '../editables.ts'

/**
 * Other numbers for a network of the same shape, on a grid of 0.1. What can be arranged is not left to chance: units
 * are on or off as wished, inputs and outgoing weights differ, and targets stand where the error has a good size.
 */
export function draw(example: Example, rate: number, random: () => number, wish: Wish): Example {
  const dice = diceOf(random)
  const samples = samplesOf(example).map(({ inputs, targets }) => ({
    inputs: dice.numbers(inputs.length, NINE),
    targets,
  }))
  const off = new Set(dice.shuffled(range(at(sizes(example), 1))).slice(0, wish.dead ?? 0))
  const layers: Layer[] = []
  let signal = at(samples, 0).inputs
  for (const [l, layer] of example.layers.entries()) {
    const isOff = (j: number) => l === 0 && example.layers.length > 1 && off.has(j)
    const drawn = drawLayer(example, layer, signal, l === 0 ? NINE : NOT_FIVE, dice, isOff)
    layers.push(drawn)
    signal = activate(drawn.activation, sumsOf(example, drawn, signal), example)
  }
  const { title: _title, ...untitled } = example
  const network = withSamples({ ...untitled, layers, learningRate: rate }, samples)
  return withSamples(
    network,
    samples.map((sample) => ({ ...sample, targets: drawTargets(network, sample, dice) })),
  )
}

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9]
/** A weight of 0.5 would make "left out the weight" look like "twice". */
const NOT_FIVE = NINE.filter((tenths) => tenths !== 5)
const BIASES = [1, 2, 3, 4]
const TARGETS = range(11).map((tenths) => tenths / 10)
const SMALLEST_ERROR = 0.1
const LARGEST_ERROR = 0.8

interface Dice {
  readonly pick: <T>(values: readonly T[]) => T
  readonly shuffled: <T>(values: readonly T[]) => readonly T[]
  /** So many tenths of different size, as far as the choice goes; a quarter of them negative, half where there are many. */
  readonly numbers: (count: number, tenths: readonly number[]) => readonly number[]
}

function diceOf(random: () => number): Dice {
  const below = (n: number) => Math.floor(random() * n)
  const shuffled = <T>(values: readonly T[]): readonly T[] => {
    const left = [...values]
    return values.map(() => at(left.splice(below(left.length), 1), 0))
  }
  return {
    pick: (values) => at(values, below(values.length)),
    shuffled,
    numbers: (count, tenths) => {
      const order = shuffled(tenths.slice(0, count > 3 ? Math.max(count, 6) : tenths.length))
      const negatives = count > 3 ? 8 : 4
      return range(count).map(
        (k) => ((below(16) < negatives ? -1 : 1) * at(order, k % order.length)) / 10,
      )
    },
  }
}

/** A layer whose rectified units are on in the first sample, but for those that are to be off. */
function drawLayer(
  example: Example,
  layer: Layer,
  signal: readonly number[],
  tenths: readonly number[],
  dice: Dice,
  isOff: (j: number) => boolean,
): Layer {
  const drawn = {
    ...layer,
    weights: layer.weights.map((row) => dice.numbers(row.length, tenths)),
    biases: layer.biases && dice.numbers(layer.biases.length, BIASES),
  }
  if (layer.activation !== 'relu') return drawn
  const signs = sumsOf(example, drawn, signal).map((z, j) => (z > 0 === isOff(j) ? -1 : 1))
  return {
    ...drawn,
    weights: drawn.weights.map((row, j) => row.map((w) => at(signs, j) * w)),
    biases: drawn.biases && drawn.biases.map((b, j) => at(signs, j) * b),
  }
}

function sumsOf(example: Example, layer: Layer, signal: readonly number[]): readonly number[] {
  const sign = biasSign(example)
  return layer.weights.map((row, j) =>
    row.reduce(
      (sum, w, i) => sum + w * at(signal, i),
      layer.biases ? sign * at(layer.biases, j) : 0,
    ),
  )
}

function drawTargets(example: Example, sample: Sample, dice: Dice): readonly number[] {
  const { predictions } = forward(example, sample)
  if (example.loss === 'softmax-cross-entropy') {
    const hot = dice.pick(range(predictions.length))
    return predictions.map((_, k) => Number(k === hot))
  }
  const isYesOrNo =
    example.loss === 'binary-cross-entropy' && sample.targets.every((t) => t === 0 || t === 1)
  return predictions.map((y) => {
    const good = (isYesOrNo ? [0, 1] : TARGETS).filter((t) => isGoodError(y - t))
    return dice.pick(good.length > 0 ? good : TARGETS)
  })
}

/** Neither too small to see nor too large for one step. */
export function isGoodError(error: number): boolean {
  const size = Math.abs(error)
  return size > SMALLEST_ERROR - 1e-9 && size < LARGEST_ERROR + 1e-9
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, k) => k)
}
