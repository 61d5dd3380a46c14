import { at } from '../../../engine/at.ts'
import { slopesTo } from '../../../engine/paths.ts'
import type { NodeId } from '../../../engine/tape.ts'
import type { RecordedMlp } from '../../../model/mlp.ts'

/** A local derivative between two neighbours on paper. Layers l, units j and k, incoming i count from 0. */
export type Hop =
  | { readonly kind: 'error'; readonly k: number }
  | { readonly kind: 'target'; readonly k: number }
  | { readonly kind: 'slope'; readonly l: number; readonly k: number; readonly j: number }
  | {
      readonly kind: 'weight' | 'tail'
      readonly l: number
      readonly j: number
      readonly i: number
    }
  | { readonly kind: 'bias'; readonly l: number; readonly j: number }

/** Hops from the loss down, as a list that shares its upper part with others. */
export interface Way {
  readonly hop: Hop
  readonly slope: number
  readonly product: number
  readonly above: Way | null
}

/** Where paths to a number begin: the node of the number, and the first hop up from it. */
export interface Start {
  readonly leaf: NodeId
  readonly hop: Exclude<Hop, { kind: 'error' | 'slope' }>
}

/** The hops of a way with their slopes, from the loss down. */
export function hopsOf(way: Way): readonly Way[] {
  const hops: Way[] = []
  for (let one: Way | null = way; one !== null; one = one.above) hops.unshift(one)
  return hops
}

/**
 * Every way from the loss to a number that enters sample `s` at `starts`. The slopes are the tape's, between the nodes
 * that have a name on paper: sums, outputs and the loss. A loss that takes logits in answers to the last sums directly.
 */
export function waysOf(
  mlp: RecordedMlp,
  takesLogits: boolean,
): (s: number, starts: readonly Start[]) => readonly Way[] {
  const slope = slopesOf(mlp)
  return (s, starts) => {
    const toSum = waysDown(mlp, s, takesLogits, slope)
    return starts.flatMap(({ leaf, hop }) => {
      if (hop.kind === 'target') return [extended(null, hop, slope(mlp.loss, leaf) ?? 0)]
      const own = slope(at(at(at(mlp.z, s), hop.l), hop.j), leaf) ?? 0
      return toSum(hop.l, hop.j).map((way) => extended(way, hop, own))
    })
  }
}

/** The ways of one sample down to the weighted sum of each unit. */
function waysDown(mlp: RecordedMlp, s: number, takesLogits: boolean, slope: Slope) {
  const z = at(mlp.z, s)
  const a = at(mlp.a, s)
  const last = z.length - 1

  const toOutput = once((l, j): readonly Way[] => {
    const output = at(at(a, l), j)
    if (l === last) return [extended(null, { kind: 'error', k: j }, slope(mlp.loss, output) ?? 0)]
    return at(z, l + 1).flatMap((sum, k) => {
      const hop: Hop = { kind: 'weight', l: l + 1, j: k, i: j }
      const weight = slope(sum, output) ?? 0
      return toSum(l + 1, k).map((way) => extended(way, hop, weight))
    })
  })

  // softmax lets a sum into every output of its layer
  const toSum = once((l, j): readonly Way[] => {
    if (l === last && takesLogits) return toOutput(l, j)
    const sum = at(at(z, l), j)
    return at(a, l).flatMap((output, k) => {
      const own = slope(output, sum)
      if (own === undefined) return []
      const hop: Hop = { kind: 'slope', l, k, j }
      return toOutput(l, k).map((way) => extended(way, hop, own))
    })
  })
  return toSum
}

function extended(above: Way | null, hop: Hop, slope: number): Way {
  return { hop, slope, product: (above?.product ?? 1) * slope, above }
}

/** ∂upper/∂lower of neighbours on paper; undefined where none leads to the other. */
type Slope = (upper: NodeId, lower: NodeId) => number | undefined

/** Reads slopes off the tape, those of each node once. */
function slopesOf({ tape, inputs, targets, weights, biases, z, a }: RecordedMlp): Slope {
  const named = new Set([
    ...inputs.flat(),
    ...targets.flat(),
    ...weights.flat(2),
    ...biases.flatMap((row) => row ?? []),
    ...z.flat(2),
    ...a.flat(2),
  ])
  const known = new Map<NodeId, ReadonlyMap<NodeId, number>>()
  return (upper, lower) => {
    // the output of an identity is its sum
    if (upper === lower) return 1
    const slopes = known.get(upper) ?? slopesTo(tape, upper, named)
    known.set(upper, slopes)
    return slopes.get(lower)
  }
}

/** A function of a layer and a unit that is worked out once for each. */
function once<T>(make: (l: number, j: number) => T): (l: number, j: number) => T {
  const made = new Map<string, T>()
  return (l, j) => {
    const key = `${l} ${j}`
    const result = made.get(key) ?? make(l, j)
    made.set(key, result)
    return result
  }
}
