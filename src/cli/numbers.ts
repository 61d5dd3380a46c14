import { at } from '../engine/at.ts'
import { isBatch, type Example } from '../model/example.ts'
import { evaluate, type Evaluation } from '../model/mlp.ts'
import { withParameters, type Parameters } from '../model/descent.ts'
import { evaluate as evaluateFormula, type ExpressionExample } from '../model/expression.ts'
import { train } from '../model/training.ts'
import { parseFormula } from '../format/expression.ts'

/**
 * Every number of an example: forward and backward pass, the parameters after its updates, and the forward pass with
 * them. Where the example is a batch, what belongs to one sample is a list over the samples.
 */
export function numbersOf(example: Example) {
  const now = evaluate(example)
  const history = train(example)
  const last = at(history, history.length - 1)
  const then = evaluate(withParameters(example, last))
  const perSample = <T>(values: readonly T[]) => (isBatch(example) ? values : at(values, 0))
  const forward = ({ z, a }: Evaluation) =>
    perSample(z.map((layers, s) => layers.map((layer, l) => ({ z: layer, a: at(at(a, s), l) }))))
  return {
    forward: forward(now),
    loss: at(history, 0).loss,
    lossPerOutput: perSample(now.lossPerOutput),
    gradients: {
      weights: now.gradients.weights,
      biases: now.gradients.biases,
      inputs: perSample(now.gradients.inputs),
      z: perSample(now.gradients.z),
    },
    updated: parametersOf(last),
    after: { forward: forward(then), loss: last.loss },
    ...(example.updates > 1 && {
      history: history.map((moment) => ({ loss: moment.loss, ...parametersOf(moment) })),
    }),
  }
}

function parametersOf({ weights, biases }: Parameters): Parameters {
  return { weights, biases }
}

/** The value of an expression, and its gradient for every variable. */
export function valuesOf({ expression, variables }: ExpressionExample) {
  return evaluateFormula(parseFormula(expression).formula, variables)
}
