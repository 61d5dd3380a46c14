import { entryOf, gap } from '../../../derivation/entry.ts'
import { DEFAULT_OPTIONS } from '../../../derivation/options.ts'
import { book, type Book, type Place } from '../../../model/book.ts'
import type { Example } from '../../../model/example.ts'
import { rulesWith, WRONG_RULES } from '../../../model/wrong/index.ts'
import { ledgerOf } from './ledger.ts'

/** Rules that are nearer than this to each other cannot be told apart by three digits. */
const CLEAR = 0.01

/** A small step goes nearly as far as the slope says, whatever the numbers are. */
const SMALL_STEP = 'linear-prediction'

/** Wrong rules of one family are told in much the same words, so they need not be told apart. */
const FAMILIES: readonly (readonly string[])[] = [
  ['no-fprime-out', 'no-fprime-hid', 'no-fprime', 'relu-gate-leaks', 'relu-at-zero'],
  ['ascent', 'g-sign'],
  ['f-for-fprime-out', 'f-for-fprime-hid', 'f-for-fprime'],
  ['uses-new-w', 'sequential-recompute'],
]

/**
 * What a diagnosis could not tell on this example, one entry each: a wrong rule that leaves every number right, one
 * whose first wrong number is next to the right one, and two that begin with nearly the same wrong number. Looking
 * ends, undefined, at the first that is not among those tolerated.
 */
export function blursOf(
  example: Example,
  tolerated?: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const { told, entries } = ledgerOf(example, DEFAULT_OPTIONS)
  const order = entries.map(({ place }) => place)
  // not by `work`, which would name all that is given once per rule
  const workedBy = (ids: readonly string[]) =>
    book(example, rulesWith(ids), NOTHING, told.batch && told.letters.descends)
  const right = workedBy([])
  const begun = new Map<Place, { readonly id: string; readonly value: number }[]>()
  const blurs = new Set<string>()
  for (const { id } of WRONG_RULES.filter(({ applies }) => applies(example))) {
    const wrong = workedBy([id])
    const entry = entryOf(order, right, wrong)
    if (entry === undefined) blurs.add(id)
    else {
      const value = valueAt(wrong, entry)
      const rivals = begun.get(entry) ?? []
      if (id !== SMALL_STEP && gap(value, valueAt(right, entry)) < CLEAR) blurs.add(`${id} right`)
      for (const rival of rivals)
        if (!isFamily(id, rival.id) && gap(value, rival.value) < CLEAR)
          blurs.add(`${rival.id} ${id}`)
      begun.set(entry, [...rivals, { id, value }])
    }
    if (tolerated && [...blurs].some((blur) => !tolerated.has(blur))) return undefined
  }
  return blurs
}

const NOTHING: Book = new Map()

const valueAt = (values: Book, place: Place) => values.get(place) ?? Number.NaN

/** Those that every one of the lists has: they lie in the kind of problem, and no numbers help. */
export function sharedBlurs(lists: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...others] = lists
  return new Set([...(first ?? [])].filter((blur) => others.every((list) => list.has(blur))))
}

function isFamily(one: string, other: string): boolean {
  return FAMILIES.some((family) => family.includes(one) && family.includes(other))
}
