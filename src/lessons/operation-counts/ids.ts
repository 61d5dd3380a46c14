import type { QuantityId } from '../../derivation/quantity.ts'

/** What operations are counted of: parts of a layer, a layer, all layers. */
export const PARTS = [
  'Wa',
  'z',
  'forward',
  'back',
  'slope',
  'product',
  'output error',
  'hidden error',
  'gradient',
  'update',
  'output',
  'hidden',
  'backward',
] as const
export type Part = (typeof PARTS)[number]

/** The multiplications of a part, which are also the refs of its elements. */
export const mult = (part: Part): QuantityId => `mult[${part}]`
/** Its additions and subtractions. */
export const add = (part: Part): QuantityId => `add[${part}]`

export const WAYS = ['forward', 'backward'] as const
type Way = (typeof WAYS)[number]

/** The same, as the counter found it. */
export const countedMult = (way: Way): QuantityId => `counted mult[${way}]`
export const countedAdd = (way: Way): QuantityId => `counted add[${way}]`
/** By the formulas, at the size that the counter worked at. */
export const sameMult = (way: Way): QuantityId => `same mult[${way}]`
export const sameAdd = (way: Way): QuantityId => `same add[${way}]`
