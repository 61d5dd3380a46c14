import type { QuantityId } from '../../derivation/quantity.ts'

/** Of convolution i, from 1: the channels that it gives out, its window, the side of its map. */
export const channelsId = (i: number): QuantityId => `c[${i}]`
export const windowId = (i: number): QuantityId => `k[${i}]`
export const sideId = (i: number): QuantityId => `h[${i}]`
/** The units of dense layer j; 0 are those that come in. */
export const unitsId = (j: number): QuantityId => `d[${j}]`

/** What the source counts of a convolution: products and sums of whole windows. */
export const productsId = (i: number): QuantityId => `S[${i}]`
export const sumsId = (i: number): QuantityId => `T[${i}]`
/** The multiplications of numbers in a convolution, and in a dense layer. */
export const workId = (i: number): QuantityId => `M[${i}]`
export const denseId = (j: number): QuantityId => `F[${j}]`
