import { tanhSecondMoment } from '../../model/initialisation.ts'
import type { XavierParams } from './kit.ts'

export interface Stack {
  /** E[a²] after l layers, from 1 before the first: g² per layer, as derived. */
  readonly derived: readonly number[]
  /** The same where each layer ends in tanh. */
  readonly tanh: readonly number[]
}

/** What a stack of layers with as many units out as in, and wide ones, makes of the size of a signal. */
export function stackOf({ gain, depth }: XavierParams): Stack {
  const derived = [1]
  const tanh = [1]
  for (let l = 0; l < depth; l++) {
    derived.push(gain ** 2 * (derived[l] ?? 1))
    tanh.push(tanhSecondMoment(gain ** 2 * (tanh[l] ?? 1)))
  }
  return { derived, tanh }
}
