import type { QuantityId, Ref } from '../../derivation/quantity.ts'

/** The size of layer k; layer 0 are the inputs. */
export const sizeId = (k: number): QuantityId => `n[${k}]`
/** The parameters of layer k, from 1. */
export const countId = (k: number): QuantityId => `P[${k}]`
/** What leads into layer k in the drawing. */
export const edgeRef = (k: number): Ref => `into[${k}]`
