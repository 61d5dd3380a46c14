import type { Blank, Skill } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { NumberAnswer } from './answer.ts'
import type { Problem } from './problem.ts'

/** What went wrong in working out a number, where no rule did. */
export type Slip =
  | { readonly kind: 'point' | 'sign' | 'transposed' }
  | { readonly kind: 'rounded'; readonly decimals: number }

/** What the typed number would make of an earlier one, beside what stands there, if anything does. */
export interface Trace {
  readonly quantity: QuantityId
  readonly would: number
  readonly now?: number
}

/** What is to be said of a typed number. */
export type Verdict = VerdictKind & {
  /** The skill that it speaks for or against. */
  readonly skill: Skill
}

type VerdictKind =
  /** `rounded`: it follows from earlier numbers as they were rounded. */
  | { readonly kind: 'right'; readonly rounded?: true }
  | { readonly kind: 'more-digits' | 'truncated' }
  /** A signal with the sign of the other convention. */
  | { readonly kind: 'convention' }
  /** Rightly worked from an earlier number that was not right, and the wrong rule that gave that one, if known. */
  | { readonly kind: 'consistent'; readonly from: QuantityId; readonly mistake?: string }
  /** `own`: the wrong rule was followed on the reader's own earlier numbers. */
  | { readonly kind: 'mistake'; readonly mistake: string; readonly own: boolean }
  /** Several wrong rules give this number, the likeliest first; the number to `ask` for tells them apart. */
  | { readonly kind: 'several'; readonly mistakes: readonly string[]; readonly ask?: QuantityId }
  | { readonly kind: 'other-quantity'; readonly quantities: readonly QuantityId[] }
  | { readonly kind: 'two-mistakes'; readonly mistakes: readonly [string, string] }
  | { readonly kind: 'slip'; readonly slip: Slip }
  | { readonly kind: 'wrong'; readonly trace?: Trace }

/** Whether the next blank may follow. */
export function isAccepted({ kind }: Verdict): boolean {
  return kind === 'right' || kind === 'truncated' || kind === 'convention' || kind === 'consistent'
}

/** What is known of the reader when a number is typed. */
export interface Sitting {
  /** What stands in the other boxes, right or not: typed, or printed where it was not asked for. */
  readonly earlier: ReadonlyMap<QuantityId, number>
  /** The wrong rules that have been named, the first one first. */
  readonly named: readonly string[]
  readonly failed: ReadonlySet<Skill>
}

/** A number typed into a blank, and what is known of the reader. */
export interface Trial {
  readonly problem: Problem
  readonly blank: Blank
  readonly answer: NumberAnswer
  readonly sitting: Sitting
}
