import { at } from '../../../engine/at.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import { LOSS } from '../ids.ts'
import { outputLoss, powerId, sampleLoss } from '../quantity-ids.ts'
import { unitsOf } from '../steps/parts.ts'
import { predictionId } from '../steps/prediction.ts'
import { now, type Version } from '../steps/version.ts'
import type { Told } from '../told.ts'
import { distractorsFor } from './distractors.ts'
import {
  log,
  minus,
  number,
  opposite,
  over,
  plus,
  rest,
  square,
  symbol,
  times,
  type Term,
  type Ways,
} from './terms.ts'

/** Takes in the ways to write the rule of a number, and what may be taken by mistake. */
export type Add = (
  id: QuantityId,
  ways: () => Ways,
  distractors?: () => readonly QuantityId[],
) => void

/** z = Σ w·x + b, with the numbers of before or after the update. */
export function passRules(told: Told, version: Version, add: Add): void {
  const { example, ids, s } = told
  example.layers.forEach(({ weights, biases }, l) =>
    weights.forEach((row, j) => {
      const term = (): Term => {
        const products = row.map((_, i) =>
          times(
            symbol(version(ids.weight(l, j, i))),
            symbol(l === 0 ? ids.input(i, s) : version(ids.output(l - 1, i, s))),
          ),
        )
        if (!biases) return plus(...products)
        const bias = symbol(version(ids.bias(l, j)))
        return example.biasSign === 'threshold'
          ? minus(plus(...products), bias)
          : plus(...products, bias)
      }
      add(
        version(ids.sum(l, j, s)),
        () => [term()],
        () => distractorsFor(told).sum(l, j, version),
      )
    }),
  )
}

/** Softmax: a power of e as a share of all. Other activations are functions of one number. */
export function shareRules(told: Told, version: Version, add: Add): void {
  if (!told.mixes) return
  const outputs = unitsOf(told, told.last)
  const powers = outputs.map((k) => symbol(version(powerId(told.ids.sum(told.last, k, told.s)))))
  for (const k of outputs)
    add(version(predictionId(told, k)), () => [over(at(powers, k), plus(...powers))])
}

/** The loss from predictions and targets, or from its parts. */
export function lossRules(told: Told, version: Version, add: Add): void {
  const outputs = unitsOf(told, told.last)
  const terms = () => outputs.map((k) => lossTerm(told, k, version(predictionId(told, k))))
  const own = version(told.batch ? sampleLoss(told.s) : LOSS)
  const isSplit = version === now && outputs.length > 1
  const parts = outputs.map((k) => symbol(outputLoss(told, k)))
  add(own, () => [plus(...terms()), ...(isSplit ? [plus(...parts)] : [])])
  if (isSplit) outputs.forEach((k) => add(outputLoss(told, k), () => [at(terms(), k)]))
  if (!told.batch) return
  const samples = told.samples.map((_, s) => symbol(version(sampleLoss(s))))
  add(version(LOSS), () => [reduced(told, samples)])
}

/** The sum over samples, or their mean. */
export function reduced({ share, samples }: Told, terms: readonly Term[]): Term {
  return share === 1 ? plus(...terms) : over(plus(...terms), number(samples.length))
}

/** The loss of output k from its prediction and target. */
function lossTerm(told: Told, k: number, prediction: QuantityId): Term {
  const [y, t] = [symbol(prediction), symbol(told.ids.target(k, told.s))]
  switch (told.example.loss) {
    case 'half-squared-error':
      return over(square(minus(y, t)), number(2))
    case 'squared-error':
      return square(minus(y, t))
    case 'mean-squared-error':
      return over(square(minus(y, t)), number(unitsOf(told, told.last).length))
    case 'binary-cross-entropy':
      return opposite(plus(times(t, log(y)), times(rest(t), log(rest(y)))))
    case 'softmax-cross-entropy':
      return opposite(times(t, log(y)))
  }
}
