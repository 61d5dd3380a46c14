import type { Localized } from '../i18n/localized.ts'
import { format, formatSigned } from './number.ts'
import { valueOf, type Quantities, type QuantityId } from './quantity.ts'

/** Sentences with `$formulas$` and `{quantities}`, whose numbers follow every edit. */
export type Prose = Localized

export type ProsePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tex'; readonly tex: string }
  | {
      readonly kind: 'number'
      readonly quantity: QuantityId
      readonly signed: boolean
      readonly digits?: number
    }

/** The pieces of a sentence in one language. `{+id}` prints the sign of a positive number too, `{id:3}` three digits. */
export function pieces(sentence: string): readonly ProsePiece[] {
  return sentence
    .split('$')
    .flatMap((part, k): ProsePiece[] =>
      k % 2 === 1 ? [{ kind: 'tex', tex: part }] : part.split(/(\{[^}]+\})/).flatMap(worded),
    )
}

/** A sentence with its numbers written in, and its formulas as they are. */
export function filled(sentence: string, quantities: Quantities, digits?: number): string {
  return pieces(sentence)
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'tex') return `$${piece.tex}$`
      const value = valueOf(quantities, piece.quantity)
      return (piece.signed ? formatSigned : format)(value, piece.digits ?? digits)
    })
    .join('')
}

function worded(text: string): ProsePiece[] {
  const [, sign, quantity, digits] = /^\{(\+?)([^}:]+)(?::(\d+))?\}$/.exec(text) ?? []
  if (quantity === undefined) return text === '' ? [] : [{ kind: 'text', text }]
  return [
    { kind: 'number', quantity, signed: sign === '+', ...(digits && { digits: Number(digits) }) },
  ]
}
