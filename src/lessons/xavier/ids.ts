import type { QuantityId } from '../../derivation/quantity.ts'

/** E[a²] after l layers of a stack: as derived, and with tanh. */
export const derivedId = (l: number): QuantityId => `derived[${l}]`
export const tanhId = (l: number): QuantityId => `tanh[${l}]`
