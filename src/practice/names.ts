import { ofSample, type Quantities, type QuantityId } from '../derivation/quantity.ts'
import { naming } from '../format/naming.ts'
import type { NameOf } from './answer.ts'

/** The quantities that a typed name may stand for. */
export type IdsOf = (name: string) => readonly QuantityId[]

export function idsFor(quantities: Quantities, sample: number): IdsOf {
  const named = naming(quantities, ofSample(sample))
  return (name) => {
    const found = named(name)
    return found.kind === 'none' ? [] : found.kind === 'one' ? [found.id] : found.ids
  }
}

/** Whose name stands before the equals sign of an answer: that of the blank itself, or of another quantity. */
export function namesFor(quantities: Quantities, sample: number, own: QuantityId): NameOf {
  const idsOf = idsFor(quantities, sample)
  return (name) => {
    const ids = idsOf(name)
    return ids.includes(own) ? 'own' : ids[0]
  }
}
