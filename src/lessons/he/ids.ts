import type { QuantityId } from '../../derivation/quantity.ts'

/** E[z²] after l layers of a stack: with weights of variance 1/m, and with those of the lesson. */
export const plainId = (l: number): QuantityId => `plain[${l}]`
export const keptId = (l: number): QuantityId => `kept[${l}]`
