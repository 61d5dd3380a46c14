import type { Quantities, QuantityId } from '../derivation/quantity.ts'
import { naming } from '../format/naming.ts'
import type { NameOf } from './answer.ts'

/** Whose name stands before the equals sign of an answer: that of the blank itself, or of another quantity. */
export function namesFor(quantities: Quantities, sample: number, own: QuantityId): NameOf {
  const named = naming(quantities, `s[${sample + 1}].`)
  return (name) => {
    const found = named(name)
    if (found.kind === 'none') return undefined
    const ids = found.kind === 'one' ? [found.id] : found.ids
    return ids.includes(own) ? 'own' : ids[0]
  }
}
