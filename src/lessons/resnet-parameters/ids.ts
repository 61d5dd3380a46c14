import type { QuantityId } from '../../derivation/quantity.ts'

/** The weights of stage i; of the first convolution, for 0. */
export const weightsId = (i: number): QuantityId => `P[${i}]`
/** The numbers that the convolutions of stage i give out; the first convolution, for 0. */
export const valuesId = (i: number): QuantityId => `V[${i}]`
