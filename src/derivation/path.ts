import type { Role } from './equation.ts'
import type { Prose } from './prose.ts'
import type { Ref } from './quantity.ts'
import type { Localized } from '../i18n/localized.ts'

/** A local derivative on the way from the loss to a number. */
export interface PathFactor {
  /** The partial derivative, and the rule that gives its value. */
  readonly tex: string
  readonly rule: string
  readonly ref: Ref
  readonly role: Role
  readonly say: Localized
  readonly value: number
}

/** One way from the loss down to a number. */
export interface LossPath {
  readonly id: string
  /** The places that it passes, from the number up to the loss. */
  readonly route: Prose
  /** The sample of a batch whose loss it leads to, from 0. */
  readonly sample: number | null
  /** From the loss down, as on paper. */
  readonly factors: readonly PathFactor[]
  readonly product: number
  /** What it touches in the drawing. */
  readonly refs: readonly Ref[]
  /** Why nothing passes, where a factor is 0. */
  readonly blocked: Prose | null
}

/** The chain rule of one number, written out: the products of all paths add up to the gradient. */
export interface PathLedger {
  readonly kind: 'paths'
  /** The gradient's symbol. */
  readonly tex: string
  /** How many there are; `paths` holds the largest of them, largest first. */
  readonly count: number
  readonly paths: readonly LossPath[]
  /** The others, added up. */
  readonly rest: { readonly count: number; readonly sum: number } | null
  /** What all of them touch in the drawing. */
  readonly refs: readonly Ref[]
  readonly sum: number
  /** The same number from one backward pass. */
  readonly gradient: number
}

/** The ledger, or why no path leads from the number to the loss. */
export type Paths = PathLedger | { readonly kind: 'none'; readonly because: Prose }
