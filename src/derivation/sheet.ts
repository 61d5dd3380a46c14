import type { Localized } from '../i18n/localized.ts'
import type { Options } from './options.ts'
import { valueOf, type Quantities, type QuantityId, type Ref } from './quantity.ts'
import { isCut, isRight, verdictOf, type Printed, type PrintedVerdict } from './verdict.ts'

/** A printed number, and which of the lesson's quantities it claims to be. */
export interface PrintedValue {
  /** As the sheet writes it: `net_h1`, `w5+`. */
  readonly name: string
  readonly printed: Printed
  readonly quantity: QuantityId
  /** The sheet prints the quantity with the other sign. */
  readonly negated?: true
}

/** A worked example from a public text: what it sets out from, and the numbers that it prints. */
export interface Published<P extends object = object> {
  readonly id: string
  readonly title: Localized
  readonly source: { readonly text: string; readonly url: string | null }
  /** Which of the possible ways the text goes. */
  readonly convention: Localized
  /** What is odd about its numbers. */
  readonly remark?: Localized
  readonly params: P
  readonly values: readonly PrintedValue[]
}

/** A published example that is on view, and whether it is worked as its source says. */
export interface Match<P extends object = object> {
  readonly entry: Published<P>
  readonly isOwnWay: boolean
}

/** The same problem done in another way, and what its numbers are then. */
export interface Variant<P extends object = object> {
  readonly id: string
  /** What is done, as a clause: “the hidden layer sees the updated weights”. */
  readonly name: Localized
  /** Absent where no setting does it. */
  readonly params?: P
  /** NaN of what there is no such number then. */
  readonly valueOf: (id: QuantityId) => number
}

export interface Variants<P extends object = object> {
  readonly conventions: readonly Variant<P>[]
  /** Every intermediate result rounded to so many decimals, as on paper, where the lesson can do that. */
  readonly rounded?: (decimals: number) => Variant<P>
}

/** What one line of a typed or pasted table says. Lines are counted from 1. */
export type SheetLine =
  | (PrintedValue & { readonly kind: 'value'; readonly line: number; readonly note?: Localized })
  | {
      readonly kind: 'refused'
      readonly line: number
      readonly text: string
      readonly reason: Localized
    }

/** What a lesson knows of sheets with printed numbers. */
export interface Sheets<P extends object = object> {
  readonly library: readonly Published<P>[]
  /** The published example that has these numbers, under whatever convention. */
  published(params: P): Match<P> | undefined
  variants(params: P, options: Options): Variants<P>
  /** The element of the drawing that a quantity belongs to, where it has one. */
  refs(params: P): ReadonlyMap<QuantityId, Ref>
  /** Reads tables of values; names are those of the notation, of the lesson, or of the published sheet. */
  reader(
    quantities: Quantities,
    params: P,
    options: Options,
  ): (text: string) => readonly SheetLine[]
}

/** Why a printed number may have come out as it did. Each of them gives exactly the printed digits. */
export type Cause<P extends object = object> =
  | { readonly kind: 'cut' | 'sign' }
  | { readonly kind: 'variant'; readonly variant: Variant<P>; readonly value: number }

export interface Checked<P extends object = object> {
  readonly value: number
  readonly verdict: PrintedVerdict
  readonly causes: readonly Cause<P>[]
}

/** How many decimals somebody may have kept on the way: as many as are printed, or somewhat fewer. */
function placesTried({ decimals }: Printed): readonly number[] {
  return [decimals, ...[decimals - 1, decimals - 2, decimals - 3].filter((kept) => kept >= 2)]
}

/** Holds a printed number against ours, and looks for what else would print its digits where they differ. */
export function check<P extends object>(
  { printed, quantity, negated }: PrintedValue,
  quantities: Quantities,
  { conventions, rounded }: Variants<P>,
): Checked<P> {
  const sign = negated ? -1 : 1
  const value = sign * valueOf(quantities, quantity)
  const verdict = verdictOf(printed, value)
  if (isRight(verdict) || !Number.isFinite(value)) return { value, verdict, causes: [] }
  const causes: Cause<P>[] = []
  if (isCut(printed, value)) causes.push({ kind: 'cut' })
  if (isRight(verdictOf(printed, -value))) causes.push({ kind: 'sign' })
  const roundings = rounded ? placesTried(printed).map(rounded) : []
  for (const variant of new Set([...conventions, ...roundings])) {
    const other = sign * variant.valueOf(quantity)
    if (isRight(verdictOf(printed, other))) causes.push({ kind: 'variant', variant, value: other })
  }
  return { value, verdict, causes }
}

/** A way that gives the digits of several of the numbers that differ, and of how many. */
export interface Shared<P extends object = object> {
  readonly variant: Variant<P>
  readonly count: number
}

/** The ways that give the digits of most of the numbers that differ; none where they have nothing in common. */
export function sharedCauses<P extends object>(
  checked: readonly Checked<P>[],
): readonly Shared<P>[] {
  const counts = new Map<Variant<P>, number>()
  for (const cause of checked.flatMap(({ causes }) => causes))
    if (cause.kind === 'variant') counts.set(cause.variant, (counts.get(cause.variant) ?? 0) + 1)
  const most = Math.max(2, ...counts.values())
  return [...counts]
    .filter(([, count]) => count === most)
    .map(([variant, count]) => ({ variant, count }))
}
