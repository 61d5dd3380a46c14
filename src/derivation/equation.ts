import type { Localized } from '../i18n/localized.ts'
import type { QuantityId, Ref } from './quantity.ts'

/** What a factor does in the chain rule; shown as a tint, a word and an underline. */
export const ROLES = ['error', 'slope', 'weight', 'signal', 'bias', 'rate'] as const
export type Role = (typeof ROLES)[number]

/**
 * A piece of an equation. Each is typeset once and kept; an edit changes only the text of the numbers.
 *
 * `factor` has a counterpart in the figure. `number` shows a quantity and is formatted on display; after an operator it
 * asks for parentheses when negative. `blank` is a number that practice may hide.
 */
export type Segment =
  | { readonly kind: 'tex'; readonly tex: string }
  | {
      readonly kind: 'factor'
      readonly tex: string
      readonly ref: Ref
      readonly role?: Role
      readonly say: Localized
    }
  | {
      readonly kind: 'number' | 'blank'
      readonly quantity: QuantityId
      readonly ref?: Ref
      readonly role?: Role
      readonly parens?: boolean
      /** Print a + before a positive number: a change, not a value. */
      readonly signed?: boolean
      /** At least so many digits, where the last ones are what a line is about. */
      readonly digits?: number
    }

/** One place of a row: an operator (TeX) and what follows it. Cells of equal index stand under each other. */
export interface Cell {
  readonly operator?: string
  readonly segments: readonly Segment[]
}

/** A brace under the columns `from`..`to`: what is already known, and the step that computed it. */
export interface Brace {
  readonly from: number
  readonly to: number
  readonly segments: readonly Segment[]
  readonly step: string
}

/** A line of the substitution ladder: the chain of partials, their rules, what is known, the numbers, the value. */
export type Row =
  | {
      readonly kind: 'chain' | 'rule' | 'numbers' | 'result'
      readonly cells: readonly Cell[]
      /** Which path or sample the line belongs to, where there are several. */
      readonly label?: Localized
    }
  | { readonly kind: 'known'; readonly braces: readonly Brace[] }

export type RowKind = Row['kind']
