import { biasGradients, withParameters, type Parameters } from './descent.ts'
import type { Example } from './example.ts'
import { methodOf, mover, type Method } from './momentum.ts'
import { update } from './paper.ts'

/** A state along the updates: [0] is the start. */
export interface Moment extends Parameters {
  readonly loss: number
}

/** An example on its way, with its loss and the length of its gradient. */
export interface State {
  readonly example: Example
  readonly loss: number
  /** ‖∇E‖ over what is trained: a bias that a layer shares counts once, a frozen one not at all. */
  readonly norm: number
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
    yield { example, loss, norm: normOf(example, gradients) }
    example = withParameters(example, updated)
  }
}

function normOf({ trainBiases }: Example, { weights, biases }: Parameters): number {
  const shared = trainBiases === 'shared-per-layer'
  const trained = biases.flatMap((row) => {
    const followed = biasGradients(trainBiases, row ?? [])
    return shared ? followed.slice(0, 1) : followed
  })
  return Math.hypot(...weights.flat(2), ...trained)
}

function momentOf({ example, loss }: State): Moment {
  return {
    loss,
    weights: example.layers.map((layer) => layer.weights),
    biases: example.layers.map((layer) => layer.biases),
  }
}
