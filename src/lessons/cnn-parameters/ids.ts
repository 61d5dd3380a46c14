import type { QuantityId, Ref } from '../../derivation/quantity.ts'

/** The feature maps that convolution k gives out; 0 are the channels of the input. */
export const mapsId = (k: number): QuantityId => `c[${k}]`
/** The side of the kernels of convolution k, from 1. */
export const sideId = (k: number): QuantityId => `k[${k}]`
/** The parameters of convolution k, from 1. */
export const countId = (k: number): QuantityId => `P[${k}]`
/** What leads into convolution k in the drawing. */
export const edgeRef = (k: number): Ref => `into[${k}]`
