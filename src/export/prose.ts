import { format, formatSigned } from '../derivation/number.ts'
import { pieces, type Prose } from '../derivation/prose.ts'
import { valueOf, type Quantities } from '../derivation/quantity.ts'
import type { Locale } from '../i18n/localized.ts'

/** How a format writes the parts of a sentence. */
export interface Writer {
  readonly text: (text: string) => string
  readonly tex: (tex: string) => string
  /** The number as the page prints it; left out, it is text. */
  readonly number?: (value: number, digits: number | undefined, signed: boolean) => string
}

/** A sentence in one language with its numbers filled in. */
export function writeProse(
  prose: Prose,
  locale: Locale,
  quantities: Quantities,
  digits: number | undefined,
  writer: Writer,
): string {
  return pieces(prose[locale])
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return writer.text(piece.text)
        case 'tex':
          return writer.tex(piece.tex)
        case 'number': {
          const value = valueOf(quantities, piece.quantity)
          const count = piece.digits ?? digits
          if (writer.number) return writer.number(value, count, piece.signed)
          return writer.text(piece.signed ? formatSigned(value, count) : format(value, count))
        }
      }
    })
    .join('')
}
