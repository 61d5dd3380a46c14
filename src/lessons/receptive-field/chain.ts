import { refOf } from '../../derivation/kit/spec.ts'
import {
  countOf,
  fieldOf,
  lastReached,
  reachesOf,
  readBy,
  sizesOf,
  type Reach,
  type Stretch,
  type WindowLayer,
} from '../../model/receptive-field.ts'
import { layersOf, type FieldParams } from './params.ts'

/** All that follows from the parameters; map 0 is the input, map l comes after layer l. */
export interface Chain {
  readonly params: FieldParams
  readonly layers: readonly WindowLayer[]
  readonly sizes: readonly number[]
  readonly field: readonly Stretch[]
  readonly reaches: readonly Reach[]
  readonly read: readonly (readonly Stretch[])[]
  /** How many cells of the input are read. */
  readonly count: number
  /** The last cell of the input that the last map reads at all. */
  readonly reached: number
}

export function chainOf(params: FieldParams): Chain {
  const layers = layersOf(params)
  const read = readBy(layers, params.n, params.i)
  return {
    params,
    layers,
    sizes: sizesOf(layers, params.n),
    field: fieldOf(layers, params.i),
    reaches: reachesOf(layers),
    read,
    count: countOf(read[0] ?? []),
    reached: lastReached(layers, params.n),
  }
}

/** The ids of layer l, which are also those of its elements. */
export const idOf = (letter: 'k' | 's' | 'p' | 'j' | 'r' | 'c' | 'd', l: number) => refOf(letter, l)

export const sizeId = (l: number) => (l === 0 ? 'n' : refOf('n', l))

/** The first (a) and the last cell (b) of the field on map l; on the last map both are the cell looked at. */
export const endId = (
  end: 'a' | 'b',
  l: number,
  { layers }: { readonly layers: readonly unknown[] },
) => (l === layers.length ? 'i' : refOf(end, l))
