import { at } from '../../derivation/at.ts'

/** A training that is watched, epoch by epoch up to its end. */
export interface Stopping {
  /** The lowest error up to each epoch, and how many epochs ago it was reached. */
  readonly lowest: readonly number[]
  readonly since: readonly number[]
  /** The epoch after which training ends, and the best one up to then. */
  readonly stop: number
  readonly best: number
  /** Whether patience ended the training, and not the list. */
  readonly isStopped: boolean
}

/** Training goes on until `patience` epochs in a row have brought no lower error. */
export function stoppingOf(errors: readonly number[], patience: number): Stopping {
  const lowest: number[] = []
  const since: number[] = []
  for (const error of errors) {
    const before = lowest.at(-1) ?? Infinity
    since.push(error < before ? 0 : (since.at(-1) ?? 0) + 1)
    lowest.push(Math.min(before, error))
    if (since.at(-1) === patience) break
  }
  const stop = lowest.length
  const waited = at(since, stop - 1)
  return { lowest, since, stop, best: stop - waited, isStopped: waited === patience }
}

/** The first of the epochs with the lowest error of all. */
export const lowestEpoch = (errors: readonly number[]): number =>
  errors.indexOf(Math.min(...errors)) + 1
