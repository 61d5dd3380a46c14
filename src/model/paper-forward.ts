import { at } from '../engine/at.ts'
import { activate } from './activations.ts'
import { sampleWeight, type Example, type Sample } from './example.ts'
import { lossPerOutput } from './losses.ts'
import { RULES, type Forward, type Pass, type Rules } from './paper-rules.ts'

/** The forward pass of one sample; `again` is the one after the update. */
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

/** What a bias counts for in a weighted sum: −1 as a threshold. */
export const biasSign = (example: Example): number => (example.biasSign === 'add' ? 1 : -1)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
