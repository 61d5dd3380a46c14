import { at } from '../../derivation/at.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import type { NetParams } from './params.ts'

export interface Layer {
  readonly window: number
  readonly inputs: number
  readonly outputs: number
  readonly side: number
  readonly groups: number
}

export interface Counts {
  /** Of each convolution: what the source counts, and the multiplications of numbers. */
  readonly layers: readonly {
    readonly products: number
    readonly sums: number
    readonly work: number
  }[]
  readonly dense: readonly number[]
  readonly products: number
  readonly sums: number
  readonly work: number
}

/** Convolution i of two processors sees half of the channels, where they can be halved. */
export const isSplit = ({ c, processors }: NetParams, i: number): boolean =>
  processors === 'two' && i >= 2 && i !== 3 && at(c, i - 1) % 2 === 0 && at(c, i) % 2 === 0

export const layersOf = (params: NetParams): readonly Layer[] =>
  params.k.map((window, i) => ({
    window,
    inputs: at(params.c, i),
    outputs: at(params.c, i + 1),
    side: at(params.h, i),
    groups: isSplit(params, i + 1) ? 2 : 1,
  }))

/** A window over one channel at one place is one product there, whatever its size. */
export const productsOf = ({ inputs, outputs, side }: Layer): number => inputs * outputs * side ** 2

/** The maps of all channels are added to one, once for each map that goes out. */
export const sumsOf = ({ inputs, outputs }: Layer): number => (inputs - 1) * outputs

/** Every weight of a window is multiplied at every place. */
export const workOf = ({ window, inputs, outputs, side, groups }: Layer): number =>
  window ** 2 * (inputs / groups) * outputs * side ** 2

/** The source counts a dense layer as one product and one sum. */
export const ONE_EACH = 1

export function countsOf(params: NetParams): Counts {
  const layers = layersOf(params).map((layer) => ({
    products: productsOf(layer),
    sums: sumsOf(layer),
    work: workOf(layer),
  }))
  const dense = params.d.slice(1).map((units, j) => at(params.d, j) * units)
  const ones = ONE_EACH * dense.length
  return {
    layers,
    dense,
    products: sum(layers.map(({ products }) => products)) + ones,
    sums: sum(layers.map(({ sums }) => sums)) + ones,
    work: sum(layers.map(({ work }) => work)) + sum(dense),
  }
}
