import { at } from '../../engine/at.ts'
import { Tape, type NodeId } from '../../engine/tape.ts'
import { leaves } from '../../model/convolution.ts'
import { logSoftmax } from '../../model/log-softmax.ts'
import type { HeadParams } from './kit.ts'

/** The numbers of the head for one picture. */
export interface Head {
  readonly pooled: readonly number[]
  readonly z: readonly number[]
  readonly shift: number
  readonly powers: readonly number[]
  readonly sum: number
  readonly p: readonly number[]
  readonly loss: number
  /** ∂E/∂z_k */
  readonly gradients: readonly number[]
}

export function headOf({ M1, M2, W, b, t }: HeadParams): Head {
  const tape = new Tape()
  const pooled = [M1, M2].map((map) => {
    const cells = leaves(tape, map).flat()
    const sum = cells.slice(1).reduce((total, one) => tape.record('add', total, one), at(cells, 0))
    return tape.record('mul', sum, tape.leaf(1 / cells.length))
  })
  const weights = leaves(tape, W)
  const z = weights.map((row, k) => tape.record('add', tape.dot(row, pooled), tape.leaf(at(b, k))))
  const { shift, powers, sum, logs } = logSoftmax(tape, z)
  const loss = lossOf(tape, logs, t)
  tape.backward(loss)
  return {
    pooled: pooled.map((node) => tape.value(node)),
    z: z.map((node) => tape.value(node)),
    shift,
    powers: powers.map((node) => tape.value(node)),
    sum: tape.value(sum),
    p: logs.map((node) => Math.exp(tape.value(node))),
    loss: tape.value(loss),
    gradients: z.map((node) => tape.gradient(node)),
  }
}

/** The loss of these scores, with that of the right class moved. */
export function lossAt(scores: readonly number[], t: number, by: number): number {
  const tape = new Tape()
  const moved = scores.map((score, k) => tape.leaf(k === t - 1 ? score + by : score))
  return tape.value(lossOf(tape, logSoftmax(tape, moved).logs, t))
}

function lossOf(tape: Tape, logs: readonly NodeId[], t: number): NodeId {
  return tape.record('neg', at(logs, t - 1))
}
