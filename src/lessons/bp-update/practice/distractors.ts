import { at } from '../../../engine/at.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import { LOSS, RATE, updated } from '../ids.ts'
import { signalId } from '../steps/columns.ts'
import { predictionId } from '../steps/prediction.ts'
import type { Version } from '../steps/version.ts'
import type { Told } from '../told.ts'
import { outputOfSum, slopeOfSum } from './formula-symbols.ts'

/** Symbols that are taken by mistake, the likeliest first. Some may stand in the rule after all. */
export interface Distractors {
  readonly sum: (l: number, j: number, version: Version) => readonly QuantityId[]
  readonly error: (k: number) => readonly QuantityId[]
  readonly signal: (l: number, j: number) => readonly QuantityId[]
  readonly weight: (l: number, j: number, i: number) => readonly QuantityId[]
  readonly bias: (l: number, j: number) => readonly QuantityId[]
}

export function distractorsFor(told: Told): Distractors {
  const { example, ids, last, s } = told
  const sumOf = (l: number, j: number) => ids.sum(l, j, s)
  const inputs = at(at(example.layers, 0).weights, 0).length
  const unitsAt = (l: number) => (l < 0 ? inputs : at(example.layers, l).weights.length)
  /** What is called the same in the layer below or above: x for b, b for x. */
  const source = (l: number, i: number) =>
    l === 0
      ? ids.input(Math.min(i, inputs - 1), s)
      : ids.output(l - 1, Math.min(i, unitsAt(l - 1) - 1), s)
  const otherUnit = (l: number, j: number) => (j + 1) % unitsAt(l)

  const hidden = (l: number, h: number): readonly QuantityId[] => {
    const w = ids.weight(l + 1, 0, h)
    return [
      outputOfSum(sumOf(l, h)),
      // the other one of the old and the new weight, the weight of the unit beside, and that below
      example.hiddenUsesUpdatedWeights ? w : updated(w),
      ids.weight(l + 1, 0, otherUnit(l, h)),
      ids.weight(l, h, 0),
      source(l, 0),
      slopeOfSum(sumOf(l + 1, 0)),
      RATE,
    ]
  }

  return {
    sum: (l, j, version) => [
      ...(l > 0 && j < unitsAt(l - 1) ? [version(sumOf(l - 1, j))] : []),
      ids.target(0, s),
      RATE,
    ],
    error: (k) => [LOSS, slopeOfSum(sumOf(last, k)), sumOf(last, k), RATE],
    signal: (l, j) =>
      l < last
        ? hidden(l, j)
        : [
            outputOfSum(sumOf(l, j)),
            predictionId(told, j),
            ids.target(j, s),
            RATE,
            LOSS,
            source(l, 0),
          ],
    weight: (l, j, i) => {
      const own = ids.weight(l, j, i)
      const tails = l === 0 ? [ids.output(0, j, s)] : [source(l - 1, i), sumOf(l - 1, i)]
      const chosen = told.weightOf(0)
      const isWalked = l === 0 && last > 0 && chosen.j === j && chosen.i === i
      if (isWalked) return [RATE, ...hidden(0, j).slice(0, 3), own, ...tails]
      return [RATE, ...tails, own, signalId(told, l, otherUnit(l, j)), LOSS, updated(own)]
    },
    bias: (l, j) => [RATE, source(l, 0), ids.bias(l, j), signalId(told, l, otherUnit(l, j)), LOSS],
  }
}
