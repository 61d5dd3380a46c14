import { at } from '../../derivation/at.ts'
import { likely, meanError } from './bagging.ts'
import { stoppingOf } from './stopping.ts'

/** What may go wrong with the three methods. */
export interface Rules {
  readonly penaltyL2: (lambda: number, squares: number) => number
  /** What is added up under the L1 penalty. */
  readonly size: (weight: number) => number
  readonly slopeL2: (lambda: number, weight: number) => number
  readonly slopeL1: (lambda: number, weight: number) => number
  /** The gradient of the loss on the data and that of the penalty, taken together. */
  readonly together: (data: number, penalty: number) => number
  /** The errors that are watched. */
  readonly watched: (validation: readonly number[], test: readonly number[]) => readonly number[]
  /** Epochs in vain after epoch t. */
  readonly counted: (isLower: boolean, before: number, t: number) => number
  readonly best: (errors: readonly number[], patience: number) => number
  readonly stop: (best: number, patience: number, errors: readonly number[]) => number
  readonly kept: (best: number, stop: number) => number
  readonly mean: (k: number, variance: number, covariance: number) => number
  readonly votes: (m: number, j: number, p: number) => number
  readonly majority: (likelies: readonly number[], p: number, m: number) => number
  readonly share: (n: number) => number
}

export const RIGHT: Rules = {
  penaltyL2: (lambda, squares) => 0.5 * lambda * squares,
  size: Math.abs,
  slopeL2: (lambda, weight) => lambda * weight,
  slopeL1: (lambda, weight) => lambda * Math.sign(weight),
  together: (data, penalty) => data + penalty,
  watched: (validation) => validation,
  counted: (isLower, before) => (isLower ? 0 : before + 1),
  best: (errors, patience) => stoppingOf(errors, patience).best,
  stop: (best, patience, errors) => Math.min(best + patience, errors.length),
  kept: (best) => best,
  mean: meanError,
  votes: likely,
  majority: (likelies) => likelies.reduce((sum, one) => sum + one, 0),
  share: (n) => 1 - (1 - 1 / n) ** n,
}

/** The first epoch whose error is higher than the one before; the last where none is. */
export function firstRise(errors: readonly number[]): number {
  const found = errors.findIndex((error, k) => k > 0 && error > at(errors, k - 1))
  return found < 0 ? errors.length : found + 1
}
