import type { Options } from '../../../derivation/options.ts'
import { descent, withParameters, type Move } from '../../../model/descent.ts'
import { samplesOf, type Example } from '../../../model/example.ts'
import { forward, totalLoss } from '../../../model/paper-forward.ts'
import { RULES, type Rules, type Written } from '../../../model/paper-rules.ts'
import { update } from '../../../model/paper.ts'
import { tell, type Told } from '../told.ts'

/** An example worked out as on paper, where every intermediate result is rounded to so many decimals. */
export function tellRounded(example: Example, options: Options, decimals: number): Told {
  const told = tell(example, options)
  const scale = 10 ** decimals
  const round = (value: number) => Math.round(value * scale) / scale
  const rules = rounding(round)
  const paper = update(example, rules, roundedMove(example, round))
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

/** The rules with each result written down with so many decimals; what is given stays as it is. */
function rounding(round: Round): Rules {
  return { ...RULES, written: (value, what) => (ROUNDED.has(what) ? round(value) : value) }
}

const ROUNDED: ReadonlySet<Written> = new Set([
  'sum',
  'output',
  'error',
  'slope',
  'delta',
  'sampleGradient',
])

function roundedMove(example: Example, round: Round): Move {
  const { weight, biases } = descent(example)
  return {
    weight: (...how) => round(weight(...how)),
    biases: (...how) => biases(...how).map(round),
  }
}

type Round = (value: number) => number
