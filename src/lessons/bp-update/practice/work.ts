import type { Options } from '../../../derivation/options.ts'
import type { Way } from '../../../derivation/practice.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import { book, type Place } from '../../../model/book.ts'
import type { Example } from '../../../model/example.ts'
import { rulesWith } from '../../../model/wrong/index.ts'
import { ledgerOf } from './ledger.ts'

/** Every number that may be asked for, and what is given: by the right rules or by wrong ones, or on own numbers. */
export function work(
  example: Example,
  options: Options,
  { mistakes = [], own }: Way = {},
): ReadonlyMap<QuantityId, number> {
  const { told, given, entries } = ledgerOf(example, options)
  const numbers = new Map(given)
  const owned = new Map<Place, number>()
  if (own && own.size > 0)
    for (const { id, place, sign } of entries) {
      const value = own.get(id)
      if (value !== undefined) owned.set(place, sign * value)
    }
  const written = book(example, rulesWith(mistakes), owned, told.batch && told.letters.descends)
  for (const { id, place, sign } of entries) numbers.set(id, sign * (written.get(place) ?? NaN))
  return numbers
}
