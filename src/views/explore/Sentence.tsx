import { Fragment } from 'react'
import { format, formatSigned } from '../../derivation/number.ts'
import { pieces } from '../../derivation/prose.ts'
import type { Localized } from '../../i18n/localized.ts'
import { useSession, useText } from '../desk.ts'
import { Tex } from '../typeset.tsx'

interface SentenceProps {
  readonly text: Localized
  /** What its `{slots}` hold. The numbers of a lesson have names; these are found while looking around. */
  readonly values?: Readonly<Record<string, number>>
}

/** A sentence with formulas, and with numbers that no lesson names. */
export function Sentence({ text, values = {} }: SentenceProps) {
  const digits = useSession((s) => s.digits)
  return pieces(useText()(text)).map((piece, k) => {
    // the pieces of a sentence have no identity but their place
    const key = `${k}`
    if (piece.kind === 'text') return <Fragment key={key}>{piece.text}</Fragment>
    if (piece.kind === 'tex') return <Tex key={key} tex={piece.tex} spoken />
    const shown = piece.signed ? formatSigned : format
    return (
      <span key={key} className="number">
        {shown(values[piece.quantity] ?? Number.NaN, piece.digits ?? digits)}
      </span>
    )
  })
}
