import { Fragment, memo } from 'react'
import { format, formatSigned } from '../derivation/number.ts'
import { pieces, type Prose as Sentence, type ProsePiece } from '../derivation/prose.ts'
import { useScene, useSession, useText } from './desk.ts'
import { Tex } from './typeset.tsx'

/** A sentence with its formulas and numbers in the reader's language. */
export const Prose = memo(function Prose({ text }: { readonly text: Sentence }) {
  const sentence = pieces(useText()(text))
  return sentence.map((piece, k) => {
    // the pieces of a sentence have no identity but their place
    const key = `${k}`
    switch (piece.kind) {
      case 'text':
        return (
          <Fragment key={key}>{piece.text.slice(tailOf(sentence[k - 1], piece).length)}</Fragment>
        )
      case 'tex': {
        const tail = tailOf(piece, sentence[k + 1])
        const formula = <Tex key={key} tex={piece.tex} spoken />
        return tail === '' ? (
          formula
        ) : (
          <span key={key} className="glued">
            {formula}
            {tail}
          </span>
        )
      }
      case 'number':
        return <NumberInProse key={key} piece={piece} />
    }
  })
})

/**
 * What may not begin a line after a symbol: a full stop, a Korean particle. Browsers break there, since each formula is a
 * block to them. A formula with an operator can be broken itself, and is left to that.
 */
function tailOf(formula: ProsePiece | undefined, next: ProsePiece | undefined): string {
  if (formula?.kind !== 'tex' || next?.kind !== 'text' || /[=<>+]|\\to\b/.test(formula.tex))
    return ''
  return /^[^\s\p{Script=Han}]+/u.exec(next.text)?.[0] ?? ''
}

/** All of a sentence that an edit changes. */
function NumberInProse({ piece }: { readonly piece: Extract<ProsePiece, { kind: 'number' }> }) {
  const { quantities } = useScene().derivation
  const digits = useSession((s) => s.digits)
  const value = quantities.get(piece.quantity)?.value ?? Number.NaN
  const shown = piece.signed ? formatSigned : format
  return <span className="number">{shown(value, piece.digits ?? digits)}</span>
}
