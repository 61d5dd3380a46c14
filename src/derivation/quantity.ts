import type { Localized } from '../i18n/localized.ts'

/**
 * The identity shared by a factor of an equation, an element of the figure, a control and a blank: pointing at one
 * lights them all. A parameter's ref is its quantity's id (`v11`); units are `h1`, `o1` or `n[l][j]`.
 */
export type Ref = string

/** The letters of the notes: `alpha1`, `dE_dw11`, or `z[1][2]` beyond them. Stable: links and the command line use it. */
export type QuantityId = string

/** What the ids of whatever belongs to one sample of a batch begin with; samples count from 0 here, from 1 in the id. */
export const ofSample = (s: number): string => `s[${s + 1}].`

/** A number that a lesson names. */
export interface Quantity {
  readonly id: QuantityId
  readonly value: number
  /** Its symbol in the chosen notation. */
  readonly tex: string
  readonly name: Localized
}

export type Quantities = ReadonlyMap<QuantityId, Quantity>

/** The value of a quantity; throws a RangeError that names it when the lesson does not have it. */
export function valueOf(quantities: Quantities, id: QuantityId): number {
  const quantity = quantities.get(id)
  if (quantity === undefined) throw new RangeError(`there is no quantity ${id}`)
  return quantity.value
}
