import type { Options } from '../../../derivation/options.ts'
import { withParameters } from '../../../model/descent.ts'
import { samplesOf, type Example } from '../../../model/example.ts'
import { forward, RULES, totalLoss, update, type Rules } from '../../../model/paper.ts'
import { tell, type Told } from '../told.ts'

/** An example worked out as on paper, where every intermediate result is rounded to so many decimals. */
export function tellRounded(example: Example, options: Options, decimals: number): Told {
  const told = tell(example, options)
  const rules = rounding(decimals)
  const paper = update(example, rules)
  const moved = withParameters(example, paper.updated)
  const after = samplesOf(moved).map((sample) => forward(moved, sample, rules))
  const { weights, biases } = paper.gradients
  return {
    ...told,
    paper,
    tape: {
      ...told.tape,
      z: paper.forward.map(({ z }) => z),
      a: paper.forward.map(({ a }) => a),
      lossPerOutput: paper.forward.map(({ lossPerOutput }) => lossPerOutput),
      loss: paper.loss,
      gradients: { ...told.tape.gradients, weights, biases },
    },
    after: {
      ...told.after,
      z: after.map(({ z }) => z),
      a: after.map(({ a }) => a),
      lossPerOutput: after.map(({ lossPerOutput }) => lossPerOutput),
      loss: totalLoss(moved, after),
    },
  }
}

/** The rules with each operand and each result written down with so many decimals. */
function rounding(decimals: number): Rules {
  const scale = 10 ** decimals
  const round = (value: number) => Math.round(value * scale) / scale
  const all = (values: readonly number[]) => values.map(round)
  return {
    weightedSum: (weights, inputs, bias) => round(RULES.weightedSum(weights, all(inputs), bias)),
    outputDelta: (errors, slopes) => round(RULES.outputDelta(all(errors), all(slopes))),
    hiddenDelta: (slope, outgoing, deltas) =>
      round(RULES.hiddenDelta(round(slope), outgoing, deltas)),
    weightGradient: (delta, signal) => round(RULES.weightGradient(delta, round(signal))),
    biasGradient: RULES.biasGradient,
  }
}
