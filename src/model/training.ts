import { withParameters, type Parameters } from './descent.ts'
import type { Example } from './example.ts'
import { methodOf, mover, type Method } from './momentum.ts'
import { update } from './paper.ts'

/** A state along the updates: [0] is the start. */
export interface Moment extends Parameters {
  readonly loss: number
}

/** An example on its way, with its loss and the true gradients. */
export interface State {
  readonly example: Example
  readonly loss: number
  readonly gradients: Parameters
}

/** The states before and after each of the example's `updates`, on the same data: updates + 1 entries. */
export function train(example: Example): readonly Moment[] {
  const states = run(example, methodOf(example))
  return Array.from({ length: example.updates + 1 }, () => momentOf(states.next().value))
}

/** The start and every state after it, without end; each is worked out when it is asked for. */
export function* run(
  start: Example,
  method: Method,
  rateOf: (update: number) => number = () => start.learningRate,
): Generator<State, never> {
  const move = mover(start, method)
  let example = start
  for (let n = 0; ; n++) {
    const { loss, gradients, updated } = update(example, undefined, move(rateOf(n)))
    yield { example, loss, gradients }
    example = withParameters(example, updated)
  }
}

function momentOf({ example, loss }: State): Moment {
  return {
    loss,
    weights: example.layers.map((layer) => layer.weights),
    biases: example.layers.map((layer) => layer.biases),
  }
}
