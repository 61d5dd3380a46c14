import { at } from '../engine/at.ts'
import type { NodeId, Tape } from '../engine/tape.ts'

/** The nodes of a log-softmax, in the order in which they are worked out. */
export interface LogSoftmax {
  /** The largest score, subtracted from all so that no power overflows. */
  readonly shift: number
  readonly shifted: readonly NodeId[]
  readonly powers: readonly NodeId[]
  readonly sum: NodeId
  readonly logSum: NodeId
  readonly logs: readonly NodeId[]
}

/**
 * Records log softmax_i = (x_i − m) − log Σ e^(x_j − m) with m = max x. The shift is a constant: its gradient cancels,
 * because softmax stays the same when all scores move together.
 */
export function logSoftmax(tape: Tape, scores: readonly NodeId[]): LogSoftmax {
  const shift = Math.max(...scores.map((score) => tape.value(score)))
  const top = tape.leaf(shift)
  const shifted = scores.map((score) => tape.record('sub', score, top))
  const powers = shifted.map((one) => tape.record('exp', one))
  const sum = powers.slice(1).reduce((total, one) => tape.record('add', total, one), at(powers, 0))
  const logSum = tape.record('log', sum)
  const logs = shifted.map((one) => tape.record('sub', one, logSum))
  return { shift, shifted, powers, sum, logSum, logs }
}
