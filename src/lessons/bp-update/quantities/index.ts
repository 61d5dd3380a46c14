import type { Quantities, Quantity, QuantityId } from '../../../derivation/quantity.ts'
import type { Told } from '../told.ts'
import { addingTo } from './add.ts'
import { backward } from './backward.ts'
import { changes } from './changes.ts'
import { forward } from './forward.ts'
import { given } from './given.ts'
import { losses } from './losses.ts'

/** Every number of the update, by id. Forward values and gradients are the tape's. */
export function quantitiesOf(told: Told): Quantities {
  const all = new Map<QuantityId, Quantity>()
  const add = addingTo(all)
  given(told, add)
  told.samples.forEach((_, s) => forward(told, s, add))
  losses(told, add)
  told.samples.forEach((_, s) => backward(told, s, add))
  changes(told, add)
  return all
}
