import { memo } from 'react'
import type { Segment } from '../../derivation/equation.ts'
import { format, formatSigned } from '../../derivation/number.ts'
import { useScene, useSession, useStrings, useText } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import { Tie } from './Tie.tsx'
import css from './Equation.module.css'

interface PieceProps {
  readonly segment: Segment
  /** Write what the factor does under it. */
  readonly named?: boolean
}

/** One segment of an equation: fixed TeX, a number or the place of one, or a factor that is tied to the figure. */
export const Piece = memo(function Piece({ segment, named = false }: PieceProps) {
  const text = useText()
  switch (segment.kind) {
    case 'tex':
      return <Tex tex={segment.tex} />
    case 'factor':
      return (
        <Tie target={segment.ref} say={text(segment.say)} role={segment.role} named={named}>
          <Tex tex={segment.tex} />
        </Tie>
      )
    case 'blank':
      return <Blank />
    case 'number':
      return <NumberPiece segment={segment} />
  }
})

/** A number slot: an edit changes only its text. */
function NumberPiece({ segment }: { readonly segment: Extract<Segment, { quantity: string }> }) {
  const { quantities } = useScene().derivation
  const digits = useSession((s) => s.digits)
  const text = useText()
  const quantity = quantities.get(segment.quantity)
  const value = quantity?.value ?? Number.NaN
  const plain = (segment.signed ? formatSigned : format)(
    value,
    Math.max(digits, segment.digits ?? 0),
  )
  const number = (
    <span className="number">{segment.parens && value < 0 ? `(${plain})` : plain}</span>
  )
  if (segment.ref === undefined || quantity === undefined) return number
  return (
    <Tie target={segment.ref} say={`${text(quantity.name)} ${plain}`} role={segment.role}>
      {number}
    </Tie>
  )
}

/** The place of a number that is still to be found. */
function Blank() {
  const words = useStrings().app
  return <span className={css['blank']} role="img" aria-label={words.unknown} />
}
