import type { Options } from '../../../derivation/options.ts'
import type { Way } from '../../../derivation/practice.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import type { Example } from '../../../model/example.ts'
import { quantitiesOf } from '../quantities.ts'
import { tell } from '../told.ts'

export function work(
  example: Example,
  options: Options,
  _way: Way = {},
): ReadonlyMap<QuantityId, number> {
  return new Map([...quantitiesOf(tell(example, options))].map(([id, { value }]) => [id, value]))
}
