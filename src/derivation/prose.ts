import type { Localized } from '../i18n/localized.ts'
import type { QuantityId } from './quantity.ts'

/** Sentences with `$formulas$` and `{quantities}`, whose numbers follow every edit. */
export type Prose = Localized

export type ProsePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tex'; readonly tex: string }
  | { readonly kind: 'number'; readonly quantity: QuantityId; readonly signed: boolean }

/** The pieces of a sentence in one language. `{+id}` prints the sign of a positive number too. */
export function pieces(sentence: string): readonly ProsePiece[] {
  return sentence.split('$').flatMap((part, k): ProsePiece[] =>
    k % 2 === 1
      ? [{ kind: 'tex', tex: part }]
      : part.split(/\{([^}]+)\}/).flatMap((text, n): ProsePiece[] => {
          if (n % 2 === 0) return text === '' ? [] : [{ kind: 'text', text }]
          const signed = text.startsWith('+')
          return [{ kind: 'number', quantity: signed ? text.slice(1) : text, signed }]
        }),
  )
}
