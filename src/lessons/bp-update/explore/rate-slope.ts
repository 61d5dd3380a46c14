import { at } from '../../../engine/at.ts'
import { biasGradients, withParameters, type Move } from '../../../model/descent.ts'
import type { Example } from '../../../model/example.ts'
import { evaluate } from '../../../model/mlp.ts'
import { RULES } from '../../../model/paper-rules.ts'
import { update } from '../../../model/paper.ts'

/**
 * dE⁺/dη of an update θ⁺ = θ − ηg: the gradient at θ⁺ along −g. Undefined where hidden layers see updated weights, for
 * then g itself depends on η.
 */
export function slopeInRate(example: Example): number | undefined {
  if (example.hiddenUsesUpdatedWeights) return undefined
  const { gradients } = evaluate(withParameters(example, update(example).updated))
  const step = update(example, RULES, gradientsOnly(example)).updated
  const terms = example.layers.flatMap((_, l) => [
    ...at(gradients.weights, l).flatMap((row, j) =>
      row.map((gradient, i) => gradient * at(at(at(step.weights, l), j), i)),
    ),
    ...(gradients.biases[l] ?? []).map((gradient, j) => gradient * at(step.biases[l] ?? [], j)),
  ])
  return -terms.reduce((sum, term) => sum + term, 0)
}

/** Puts what a parameter follows in the place of the parameter. */
const gradientsOnly = ({ trainBiases }: Example): Move => ({
  weight: (_, gradient) => gradient,
  biases: (_, gradients) => biasGradients(trainBiases, gradients),
})
