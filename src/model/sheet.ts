import { at } from '../engine/at.ts'
import { biasGradients, withParameters, type Move } from './descent.ts'
import { samplesOf, sampleWeight, type Example } from './example.ts'
import { forward, totalLoss } from './paper-forward.ts'
import { BIAS, RULES, type Forward, type Rules } from './paper-rules.ts'
import { update, type Update } from './paper.ts'

/** The rules of a whole solution: those of one update, and of the numbers that follow it. */
export interface SheetRules extends Rules {
  /** What minus a gradient is multiplied with. */
  readonly rate: (eta: number) => number
  /** Δ of a bias, from the right one. */
  readonly biasChange: (change: number) => number
  /** A parameter after the update. */
  readonly updated: (value: number, change: number) => number
  /** The network of the second forward pass. */
  readonly again: (moved: Example, old: Example) => Example
  /** The loss after the update, from that of the second forward pass. */
  readonly lossAgain: (loss: number, example: Example, first: Update) => number
}

export const SHEET_RULES: SheetRules = {
  ...RULES,
  rate: (eta) => eta,
  biasChange: (change) => change,
  updated: (value, change) => value + change,
  again: (moved) => moved,
  lossAgain: (loss) => loss,
}

/** An update worked out on paper, and the forward passes after it. */
export interface Sheet {
  readonly first: Update
  readonly second: readonly Forward[]
  readonly lossAgain: number
}

/**
 * A whole solution by some rules. Every number of it goes through `rules.written`.
 *
 * A batch has one change for each parameter. It is −η times the reduced gradient, or, with `byParts`, the sum or mean
 * of what each sample alone would change.
 */
export function sheet(example: Example, rules: SheetRules = SHEET_RULES, byParts = false): Sheet {
  const samples = samplesOf(example)
  const gradients = samples.map(() => new Map<string, number>())
  const collecting: Rules = {
    ...rules,
    written: (value, what, s, l, j, i) => {
      const written = rules.written(value, what, s, l, j, i)
      if (what === 'sampleGradient') at(gradients, s).set(`${l} ${j} ${i}`, written)
      return written
    },
  }
  const ofSample = (s: number) => (l: number, j: number, i: number) =>
    at(gradients, s).get(`${l} ${j} ${i}`) ?? NaN
  const move = moveBy(example, rules, byParts ? samples.map((_, s) => ofSample(s)) : undefined)
  const first = update(example, byParts ? collecting : rules, move)
  const moved = rules.again(withParameters(example, first.updated), example)
  const second = samples.map((sample, s) => forward(moved, sample, rules, s, true))
  const loss = rules.lossAgain(totalLoss(moved, second), example, first)
  return { first, second, lossAgain: rules.written(loss, 'loss again', 0, 0, 0, 0) }
}

type GradientOf = (l: number, j: number, i: number) => number

/** Δ = −ηg and θ⁺ = θ + Δ by the rules, each written down. */
function moveBy(
  example: Example,
  rules: SheetRules,
  samples: readonly GradientOf[] | undefined,
): Move {
  const rate = rules.rate(example.learningRate)
  const share = sampleWeight(example)
  const moved = (
    value: number,
    changeBy: (gradients: GradientOf) => number,
    whole: GradientOf,
    l: number,
    j: number,
    i: number,
  ) => {
    const total = samples?.reduce(
      (sum, gradients, s) => sum + rules.written(changeBy(gradients), 'part', s, l, j, i),
      0,
    )
    const change = total === undefined ? changeBy(whole) : share * total
    const written = rules.written(change, 'change', 0, l, j, i)
    return rules.written(rules.updated(value, written), 'updated', 0, l, j, i)
  }
  return {
    weight: (value, gradient, l, j, i) =>
      moved(
        value,
        (of) => -rate * of(l, j, i),
        () => gradient,
        l,
        j,
        i,
      ),
    biases: (values, gradients, l) =>
      values.map((value, j) => {
        const changeBy = (of: GradientOf) => {
          const all = values.map((_, k) => of(l, k, BIAS))
          return rules.biasChange(-rate * at(biasGradients(example.trainBiases, all), j))
        }
        return moved(value, changeBy, (_, k) => at(gradients, k), l, j, BIAS)
      }),
  }
}
