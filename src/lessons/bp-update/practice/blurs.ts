import { entryOf, gap } from '../../../derivation/entry.ts'
import { DEFAULT_OPTIONS } from '../../../derivation/options.ts'
import type { Example } from '../../../model/example.ts'
import { blanksOf } from './blanks.ts'
import { mistakesOf } from './mistakes.ts'
import { work } from './work.ts'

/** Rules that are nearer than this to each other cannot be told apart by three digits. */
const CLEAR = 0.01

/** Wrong rules of one family are told in much the same words, so they need not be told apart. */
const FAMILIES: readonly (readonly string[])[] = [
  ['no-fprime-out', 'no-fprime-hid', 'no-fprime', 'relu-gate-leaks', 'relu-at-zero'],
  ['ascent', 'g-sign'],
  ['f-for-fprime-out', 'f-for-fprime-hid', 'f-for-fprime'],
  ['uses-new-w', 'sequential-recompute'],
]

/**
 * What a diagnosis could not tell on this example, one entry each: a wrong rule that leaves every number right, one
 * whose first wrong number is next to the right one, and two that give nearly the same number there.
 */
export function blursOf(example: Example): ReadonlySet<string> {
  const order = blanksOf(example, DEFAULT_OPTIONS).map(({ quantity }) => quantity)
  const right = work(example, DEFAULT_OPTIONS)
  const wrong = mistakesOf(example, DEFAULT_OPTIONS).map(({ id }) => {
    const values = work(example, DEFAULT_OPTIONS, { mistakes: [id] })
    return { id, values, entry: entryOf(order, right, values) }
  })
  const blurs = new Set<string>()
  for (const one of wrong) {
    const { id, entry, values } = one
    if (entry === undefined) {
      blurs.add(id)
      continue
    }
    const value = values.get(entry) ?? Number.NaN
    if (gap(value, right.get(entry) ?? Number.NaN) < CLEAR) blurs.add(`${id} right`)
    for (const other of wrong)
      if (other !== one && !isFamily(id, other.id))
        if (gap(value, other.values.get(entry) ?? Number.NaN) < CLEAR)
          blurs.add(`${id} ${other.id}`)
  }
  return blurs
}

/** Those that every one of the lists has: they lie in the kind of problem, and no numbers help. */
export function sharedBlurs(lists: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...others] = lists
  return new Set([...(first ?? [])].filter((blur) => others.every((list) => list.has(blur))))
}

function isFamily(one: string, other: string): boolean {
  return FAMILIES.some((family) => family.includes(one) && family.includes(other))
}
