import { at } from '../../../engine/at.ts'
import type { Wish } from '../../../derivation/practice.ts'
import { isKinked } from '../../../model/activations.ts'
import { withParameters } from '../../../model/descent.ts'
import { isBatch, samplesOf, type Example } from '../../../model/example.ts'
import { forward, totalLoss } from '../../../model/paper-forward.ts'
import type { Forward } from '../../../model/paper-rules.ts'
import { update } from '../../../model/paper.ts'
import { isGoodError } from './draw.ts'

/** A weighted sum nearer to 0 would be taken for a tie. */
const NEAREST = 0.05
const MAGNITUDES = 5

/** How many of the things that make numbers good to work with are missing; 0 for a good problem. */
export function flawsOf(example: Example, wish: Wish): number {
  const passes = passesOf(example)
  const early =
    count(passes.flatMap(({ z }) => z.flat()).map((z) => Math.abs(z) < NEAREST - 1e-9)) +
    Math.abs(offUnits(example, at(passes, 0)) - wanted(example, wish)) +
    badErrors(example, passes) +
    Number(magnitudes(example) < neededMagnitudes(example))
  // the update is worked only where there is still something to win
  return early > 0 ? early + LATE : lateFlaws(example, passes, wish)
}

/** No flaw of the update weighs as much as one that is seen before it. */
const LATE = 100

function lateFlaws(example: Example, passes: readonly Forward[], wish: Wish): number {
  const { updated, followed, loss } = update(example)
  const next = withParameters(example, updated)
  const after = passesOf(next)
  const lossAfter = totalLoss(next, after)
  const goesAsWished = wish.overshoot === true ? lossAfter > loss : lossAfter < loss
  const changes = passes.map((pass, s) => switched(example, pass, at(after, s)))
  const moves = followed.weights.flat(2).map((g) => example.learningRate * g)
  // a rate of 0.1 moves the point once more
  const places = example.learningRate < 1 ? 6 : 5
  const isShort = !canBeShort(example) || (moves.every((m) => fits(m, places)) && fits(loss, 7))
  return Number(!goesAsWished) + changes.reduce((sum, n) => sum + n, 0) + Number(!isShort)
}

function passesOf(example: Example): readonly Forward[] {
  return samplesOf(example).map((sample) => forward(example, sample))
}

/** Rectified units that are off. */
function offUnits({ layers }: Example, { z }: Forward): number {
  return count(
    layers.flatMap((layer, l) => at(z, l).map((sum) => layer.activation === 'relu' && sum <= 0)),
  )
}

function wanted({ layers }: Example, wish: Wish): number {
  const canBeOff = layers.length > 1 && at(layers, 0).activation === 'relu'
  return canBeOff ? Math.min(wish.dead ?? 0, at(layers, 0).weights.length) : 0
}

function badErrors(example: Example, passes: readonly Forward[]): number {
  if (example.loss === 'softmax-cross-entropy') return 0
  return count(
    samplesOf(example).flatMap(({ targets }, s) =>
      at(passes, s).predictions.map((y, k) => !isGoodError(y - at(targets, k))),
    ),
  )
}

function given(example: Example): readonly number[] {
  return [
    ...samplesOf(example).flatMap(({ inputs }) => inputs),
    ...example.layers.flatMap(({ weights }) => weights.flat()),
  ]
}

function magnitudes(example: Example): number {
  return new Set(given(example).map((value) => Math.abs(value))).size
}

function neededMagnitudes(example: Example): number {
  const all = given(example).length
  return Math.min(MAGNITUDES, Math.ceil(0.6 * all))
}

/** Units with a corner that the update takes from one side of it to the other. */
function switched({ layers }: Example, before: Forward, after: Forward): number {
  return count(
    layers.flatMap(({ activation }, l) =>
      at(before.z, l).map((z, j) => isKinked(activation) && z > 0 !== at(at(after.z, l), j) > 0),
    ),
  )
}

/** Two layers without curves: every change of a weight has few decimals, and so has half a square. */
function canBeShort(example: Example): boolean {
  return (
    example.layers.length <= 2 &&
    example.layers.every(({ activation }) => activation === 'relu' || activation === 'identity') &&
    example.loss === 'half-squared-error' &&
    example.optimizer.kind === 'sgd' &&
    !isBatch(example) &&
    !example.hiddenUsesUpdatedWeights
  )
}

function fits(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals
  return Math.abs(scaled - Math.round(scaled)) < 1e-6
}

function count(facts: readonly boolean[]): number {
  return facts.filter(Boolean).length
}
