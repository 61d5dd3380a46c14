import type { QuantityId, Ref } from '../../derivation/quantity.ts'

/** The multiplications of stage i; of the first convolution, for 0. */
export const workId = (i: number): QuantityId => `M[${i}]`
/** Those of the first block of stage i, and of each of its other blocks. */
export const firstId = (i: number): QuantityId => `A[${i}]`
export const otherId = (i: number): QuantityId => `B[${i}]`
/** What leads to the map of stage i in the drawing. */
export const stageRef = (i: number): Ref => `stage[${i}]`
