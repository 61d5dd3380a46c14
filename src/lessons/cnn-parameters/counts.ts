import { at } from '../../derivation/at.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import type { CnnParams } from './kit.ts'

export interface Counts {
  /** Of each convolution. */
  readonly convolutions: readonly number[]
  readonly dense: number
  readonly total: number
  readonly biases: number
}

/** The maps that the last convolution gives out. */
export const lastMaps = ({ c }: Pick<CnnParams, 'c'>): number => at(c, c.length - 1)

/** How many units the dense layer takes in, once all maps are laid out in a row. */
export const inputsOf = (params: CnnParams): number =>
  params.m * (params.flat === 'map' ? lastMaps(params) : 1)

/**
 * A kernel has one weight for each place of its window in each map that comes in, and it has one bias. It is the same
 * for every place of the picture, so that the size of the picture does not matter.
 */
export function countsOf(params: CnnParams): Counts {
  const { c, k, n, biases } = params
  const extra = biases === 'on' ? 1 : 0
  const convolutions = k.map((side, i) => (side * side * at(c, i) + extra) * at(c, i + 1))
  const dense = (inputsOf(params) + extra) * n
  return {
    convolutions,
    dense,
    total: sum(convolutions) + dense,
    biases: extra * (sum(c.slice(1)) + n),
  }
}
