import { softmax } from './activations.ts'
import type { Loss } from './example.ts'

interface LossRule {
  /** The loss of output k before reduction, ½ or 1/n included. */
  readonly perOutput: (y: number, t: number, outputs: number) => number
  /** ∂E/∂y of one output. */
  readonly error: (y: number, t: number, outputs: number) => number
}

/** For softmax-cross-entropy `y` is the probability, not the logit. */
export const LOSS: Record<Loss, LossRule> = {
  'half-squared-error': { perOutput: (y, t) => (y - t) ** 2 / 2, error: (y, t) => y - t },
  'squared-error': { perOutput: (y, t) => (y - t) ** 2, error: (y, t) => 2 * (y - t) },
  'mean-squared-error': {
    perOutput: (y, t, n) => (y - t) ** 2 / n,
    error: (y, t, n) => (2 * (y - t)) / n,
  },
  'binary-cross-entropy': {
    perOutput: (y, t) => -xlogy(t, y) - xlogy(1 - t, 1 - y),
    error: (y, t) => over(1 - t, 1 - y) - over(t, y),
  },
  'softmax-cross-entropy': { perOutput: (p, t) => -xlogy(t, p), error: (p, t) => -over(t, p) },
}

/** The loss of each output of one sample. Logits go in for softmax-cross-entropy, outputs otherwise. */
export function lossPerOutput(
  loss: Loss,
  outputs: readonly number[],
  targets: readonly number[],
): readonly number[] {
  if (loss === 'softmax-cross-entropy') {
    // −t·log softmax(z), through the log-sum-exp: stays finite where a probability underflows to 0
    const top = Math.max(...outputs)
    const logSum = Math.log(outputs.reduce((sum, z) => sum + Math.exp(z - top), 0))
    return outputs.map((z, k) => {
      const t = targets[k] ?? NaN
      return t === 0 ? 0 : -t * (z - top - logSum)
    })
  }
  return outputs.map((y, k) => LOSS[loss].perOutput(y, targets[k] ?? NaN, outputs.length))
}

/** What the loss is applied to: probabilities for softmax-cross-entropy, else the outputs themselves. */
export function predictions(loss: Loss, outputs: readonly number[]): readonly number[] {
  return loss === 'softmax-cross-entropy' ? softmax(outputs) : outputs
}

const xlogy = (t: number, y: number) => (t === 0 ? 0 : t * Math.log(y))
const over = (t: number, y: number) => (t === 0 ? 0 : t / y)
