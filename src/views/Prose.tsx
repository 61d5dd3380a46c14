import { Fragment, memo } from 'react'
import { format, formatSigned } from '../derivation/number.ts'
import { pieces, type Prose as Sentence, type ProsePiece } from '../derivation/prose.ts'
import { useScene, useSession, useText } from './desk.ts'
import { Tex } from './typeset.tsx'

/** A sentence with its formulas and numbers in the reader's language. */
export const Prose = memo(function Prose({ text }: { readonly text: Sentence }) {
  const sentence = useText()(text)
  return pieces(sentence).map((piece, k) => {
    // the pieces of a sentence have no identity but their place
    const key = `${k}`
    switch (piece.kind) {
      case 'text':
        return <Fragment key={key}>{piece.text}</Fragment>
      case 'tex':
        return <Tex key={key} tex={piece.tex} spoken />
      case 'number':
        return <NumberInProse key={key} piece={piece} />
    }
  })
})

/** All of a sentence that an edit changes. */
function NumberInProse({ piece }: { readonly piece: Extract<ProsePiece, { kind: 'number' }> }) {
  const { quantities } = useScene().derivation
  const digits = useSession((s) => s.digits)
  const value = quantities.get(piece.quantity)?.value ?? Number.NaN
  const shown = piece.signed ? formatSigned : format
  return <span className="number">{shown(value, piece.digits ?? digits)}</span>
}
