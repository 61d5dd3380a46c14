import { at } from '../../engine/at.ts'
import { Tape, type NodeId } from '../../engine/tape.ts'
import { leaves, weighted } from '../../model/convolution.ts'
import { pool, poolWindow, sourcesOf } from '../../model/pooling.ts'
import { mapOf, tapsOf, type Tap } from '../../model/window.ts'
import { outOf, type PoolBackParams } from './kit.ts'

type Map = readonly (readonly number[])[]

/** Forward and back through pool and activation. */
export interface Pass {
  /** f(z), where the activation comes first. */
  readonly a: Map
  readonly pooled: Map
  /** What comes out. */
  readonly out: Map
  /** f′ where the activation is: at each pooled value, or at each number of the map. */
  readonly slopes: Map
  readonly gradients: Map
  /** The places that the gradient of each window goes to. */
  readonly sources: readonly (readonly (readonly Tap[])[])[]
}

export function passOf(params: PoolBackParams): Pass {
  const { z, kernel, stride, kind, f, order, ties, delta } = params
  const isBefore = order === 'before'
  const tape = new Tape()
  const window = poolWindow(kernel, stride)
  const input = leaves(tape, z)
  const activated = isBefore
    ? input.map((row) => row.map((node) => activate(tape, f, node)))
    : input
  const pooled = pool(tape, activated, kind, window, ties)
  const out = isBefore ? pooled : pooled.map((row) => row.map((node) => activate(tape, f, node)))
  const values = (nodes: readonly (readonly NodeId[])[]) =>
    nodes.map((row) => row.map((node) => tape.value(node)))
  const a = values(activated)
  tape.backward(weighted(tape, out, delta))
  return {
    a,
    pooled: values(pooled),
    out: values(out),
    slopes: (isBefore ? z : values(pooled)).map((row) => row.map((value) => slopeAt(f, value))),
    gradients: input.map((row) => row.map((node) => tape.gradient(node))),
    sources: mapOf(outOf(params), (i, j) => sourcesOf(kind, tapsOf(i, j, window), a, ties)),
  }
}

function activate(tape: Tape, f: PoolBackParams['f'], node: NodeId): NodeId {
  if (f === 'identity') return node
  return f === 'relu' ? tape.record('relu', node, tape.leaf(0)) : tape.record(f, node)
}

/** f′ from the tape. */
function slopeAt(f: PoolBackParams['f'], value: number): number {
  const tape = new Tape()
  const input = tape.leaf(value)
  tape.backward(activate(tape, f, input))
  return tape.gradient(input)
}

/** What each of the receivers of a window gets: δ · f′ / n; f′ only where the activation comes after the pool. */
export function sent(
  { order, delta }: PoolBackParams,
  { slopes, sources }: Pass,
  i: number,
  j: number,
): number {
  const slope = order === 'after' ? at(at(slopes, i), j) : 1
  return (at(at(delta, i), j) * slope) / at(at(sources, i), j).length
}
