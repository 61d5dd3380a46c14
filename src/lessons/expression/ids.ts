import type { QuantityId, Ref } from '../../derivation/quantity.ts'

/**
 * Ids and refs. A variable is called by its name; everything else has a bracket or a point in its id, which no name has.
 */
export const constantId = (term: number): QuantityId => `c[${term}]`
/** Counted from 1 in the order in which the formula computes them. */
export const operationId = (count: number): QuantityId => `n[${count}]`

export const gradientId = (id: QuantityId): QuantityId => `grad[${id}]`
/** ∂operation/∂operand k, and the operand's edge in the figure. */
export const slopeId = (id: QuantityId, k: number): QuantityId => `slope[${id},${k + 1}]`
export const edgeRef = (id: QuantityId, k: number): Ref => `edge[${id},${k + 1}]`
/** What operand k receives through one operation: the gradient that arrives times the slope. */
export const shareId = (id: QuantityId, k: number): QuantityId => `share[${id},${k + 1}]`

/** The check of a variable: the output beside its present value, and the slope between them. */
export const upId = (id: QuantityId): QuantityId => `up[${id}]`
export const downId = (id: QuantityId): QuantityId => `down[${id}]`
export const measuredId = (id: QuantityId): QuantityId => `check[${id}]`
export const STEP: QuantityId = 'check.h'
