import { at } from '../engine/at.ts'
import { Tape, type NodeId } from '../engine/tape.ts'
import { constantOf, OPERATION } from './activations.ts'
import { samplesOf, sampleWeight, type Activation, type Example, type Loss } from './example.ts'

/** The nodes of an example on a tape. Indices: sample s, layer l, unit j, incoming i. */
export interface RecordedMlp {
  readonly tape: Tape
  readonly inputs: readonly (readonly NodeId[])[]
  readonly targets: readonly (readonly NodeId[])[]
  /** [l][j][i] */
  readonly weights: readonly (readonly (readonly NodeId[])[])[]
  /** [l][j] */
  readonly biases: readonly (readonly NodeId[] | null)[]
  /** [s][l][j] */
  readonly z: readonly (readonly (readonly NodeId[])[])[]
  readonly a: readonly (readonly (readonly NodeId[])[])[]
  /** [s][k] */
  readonly lossPerOutput: readonly (readonly NodeId[])[]
  readonly loss: NodeId
}

/** How the weighted sum of a unit is recorded. */
export type WeightedSum = (
  tape: Tape,
  weights: readonly NodeId[],
  signals: readonly NodeId[],
) => NodeId

const asOneNode: WeightedSum = (tape, weights, signals) => tape.dot(weights, signals)

/** As products and sums of two, for whoever wants to see every operation. */
export const termByTerm: WeightedSum = (tape, weights, signals) =>
  sum(
    tape,
    weights.map((weight, k) => tape.record('mul', weight, at(signals, k))),
  )

/**
 * Records the loss of an example: layer by layer over all samples, first every weighted sum, then the biases, then the
 * activations, so that the tape consists of a few long runs.
 */
export function record(example: Example, weightedSum: WeightedSum = asOneNode): RecordedMlp {
  const tape = new Tape()
  const leaves = (values: readonly number[]) => values.map((value) => tape.leaf(value))
  const samples = samplesOf(example)
  const inputs = samples.map((sample) => leaves(sample.inputs))
  const targets = samples.map((sample) => leaves(sample.targets))
  const weights = example.layers.map((layer) => layer.weights.map(leaves))
  const biases = example.layers.map((layer) => layer.biases && leaves(layer.biases))

  const z: NodeId[][][] = samples.map(() => [])
  const a: NodeId[][][] = samples.map(() => [])
  let signals: readonly (readonly NodeId[])[] = inputs
  example.layers.forEach((layer, l) => {
    const rows = at(weights, l)
    const weighted = signals.flatMap((signal) => rows.map((row) => weightedSum(tape, row, signal)))
    const totals = addBiases(tape, weighted, at(biases, l), example.biasSign)
    const activated = recordActivation(tape, layer.activation, rows.length, totals, example)
    signals = samples.map((_, s) => activated.slice(s * rows.length, (s + 1) * rows.length))
    samples.forEach((_, s) => {
      at(z, s).push(totals.slice(s * rows.length, (s + 1) * rows.length))
      at(a, s).push([...at(signals, s)])
    })
  })

  const lossPerOutput = signals.map((outputs, s) =>
    recordLoss(tape, example.loss, outputs, at(targets, s)),
  )
  const total = sum(tape, lossPerOutput.flat())
  const weight = sampleWeight(example)
  const loss = weight === 1 ? total : tape.record('mul', tape.leaf(weight), total)
  return { tape, inputs, targets, weights, biases, z, a, lossPerOutput, loss }
}

/** Adds up a list level by level: neighbours pair up until one node is left. */
function sum(tape: Tape, list: readonly NodeId[]): NodeId {
  let level = list
  while (level.length > 1)
    level = level.flatMap((node, k) => {
      if (k % 2 === 1) return []
      const right = level[k + 1]
      return right === undefined ? node : tape.record('add', node, right)
    })
  return at(level, 0)
}

function addBiases(
  tape: Tape,
  totals: readonly NodeId[],
  biases: readonly NodeId[] | null,
  sign: Example['biasSign'],
): readonly NodeId[] {
  if (biases === null) return totals
  return totals.map((total, k) =>
    tape.record(sign === 'add' ? 'add' : 'sub', total, at(biases, k % biases.length)),
  )
}

function recordActivation(
  tape: Tape,
  activation: Activation,
  units: number,
  z: readonly NodeId[],
  example: Example,
): readonly NodeId[] {
  if (activation === 'softmax')
    return z.flatMap((_, k) =>
      k % units === 0 ? recordSoftmax(tape, z.slice(k, k + units)).probabilities : [],
    )
  const operation = OPERATION[activation]
  if (operation === undefined) return z
  const takesConstant = operation === 'relu' || operation === 'leakyRelu'
  const constant = takesConstant ? tape.leaf(constantOf(activation, example)) : undefined
  return z.map((node) => tape.record(operation, node, constant))
}

/** Shifted by the largest logit, as a node: the shift cancels in the derivative, and nothing overflows. */
function recordSoftmax(tape: Tape, z: readonly NodeId[]) {
  const top = z.reduce((largest, node) => tape.record('max', largest, node))
  const shifted = z.map((node) => tape.record('sub', node, top))
  const powers = shifted.map((node) => tape.record('exp', node))
  const total = sum(tape, powers)
  return { shifted, total, probabilities: powers.map((power) => tape.record('div', power, total)) }
}

function recordLoss(
  tape: Tape,
  loss: Loss,
  outputs: readonly NodeId[],
  targets: readonly NodeId[],
): NodeId[] {
  const squared = (factor: number) => {
    const scale = factor === 1 ? undefined : tape.leaf(factor)
    return outputs
      .map((y, k) => tape.record('sub', y, at(targets, k)))
      .map((difference) => tape.record('mul', difference, difference))
      .map((square) => (scale === undefined ? square : tape.record('mul', scale, square)))
  }
  switch (loss) {
    case 'half-squared-error':
      return squared(1 / 2)
    case 'squared-error':
      return squared(1)
    case 'mean-squared-error':
      return squared(1 / outputs.length)
    case 'binary-cross-entropy': {
      const one = tape.leaf(1)
      return outputs.map((y, k) => {
        const t = at(targets, k)
        const ifOne = tape.record('xlogy', t, y)
        const ifZero = tape.record('xlogy', tape.record('sub', one, t), tape.record('sub', one, y))
        return tape.record('neg', tape.record('add', ifOne, ifZero))
      })
    }
    case 'softmax-cross-entropy': {
      const { shifted, total } = recordSoftmax(tape, outputs)
      const logSum = tape.record('log', total)
      return shifted.map((node, k) =>
        tape.record('neg', tape.record('mul', at(targets, k), tape.record('sub', node, logSum))),
      )
    }
  }
}

/** Every value and gradient of the reduced loss, read off the tape. */
export interface Evaluation {
  /** [s][l][j] */
  readonly z: readonly (readonly (readonly number[])[])[]
  readonly a: readonly (readonly (readonly number[])[])[]
  readonly lossPerOutput: readonly (readonly number[])[]
  readonly loss: number
  readonly gradients: {
    readonly weights: readonly (readonly (readonly number[])[])[]
    readonly biases: readonly (readonly number[] | null)[]
    /** [s][i] */
    readonly inputs: readonly (readonly number[])[]
    /** [s][l][j] */
    readonly z: readonly (readonly (readonly number[])[])[]
  }
}

export function evaluate(example: Example): Evaluation {
  const { tape, ...nodes } = record(example)
  tape.backward(nodes.loss)
  const value = (node: NodeId) => tape.value(node)
  const gradient = (node: NodeId) => tape.gradient(node)
  return {
    z: nodes.z.map((layers) => layers.map((layer) => layer.map(value))),
    a: nodes.a.map((layers) => layers.map((layer) => layer.map(value))),
    lossPerOutput: nodes.lossPerOutput.map((outputs) => outputs.map(value)),
    loss: value(nodes.loss),
    gradients: {
      weights: nodes.weights.map((rows) => rows.map((row) => row.map(gradient))),
      biases: nodes.biases.map((layer) => layer && layer.map(gradient)),
      inputs: nodes.inputs.map((sample) => sample.map(gradient)),
      z: nodes.z.map((layers) => layers.map((layer) => layer.map(gradient))),
    },
  }
}
