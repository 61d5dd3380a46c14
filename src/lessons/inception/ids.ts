import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import type { Branch, Convolution, Count, Module, Part } from './parts.ts'

/** What a part counts, such as the multiplications of a branch. */
export const countId = (count: Count, part: Part): QuantityId => `${count}[${part}]`
/** How many times as much there is without bottlenecks: in all, or at one place of a branch. */
export const ratioId = (of: 'P' | 'M' | Branch): QuantityId => `q[${of}]`
export const channelsId = (module: Module): QuantityId => `D[${module}]`

/** What leads through a convolution in the drawing. */
export const wireRef = (convolution: Convolution): Ref => `conv[${convolution}]`
/** What stands in the module with bottlenecks as in the naive one. */
export const copyOf = (ref: Ref): Ref => `copy.${ref}`
