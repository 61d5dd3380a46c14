import type { QuantityId } from '../../derivation/quantity.ts'

/** The multiplications of stage i; of the first convolution, for 0. */
export const workId = (i: number): QuantityId => `M[${i}]`
