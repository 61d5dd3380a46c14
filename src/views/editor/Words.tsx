import { Fragment } from 'react'
import { pieces } from '../../derivation/prose.ts'
import { Tex } from '../typeset.tsx'

export interface WordsProps {
  /** With `$formulas$`; without names of quantities, which have no place in a label. */
  readonly text: string
  /** Left out where an accessible name beside it says the same. */
  readonly spoken?: boolean
}

/** A label or a sentence outside of any lesson, with its formulas typeset. */
export function Words({ text, spoken = false }: WordsProps) {
  return pieces(text).map((piece, k) => {
    switch (piece.kind) {
      case 'text':
        return <Fragment key={k}>{piece.text}</Fragment>
      case 'tex':
        return <Tex key={k} tex={piece.tex} spoken={spoken} />
      case 'number':
        return null
    }
  })
}
