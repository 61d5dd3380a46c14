import { memo } from 'react'
import { character, type Sign } from '../../derivation/symbol.ts'
import styles from './figure.module.css'

export interface SignatureProps {
  readonly sign: Sign
}

const ACCENTS = { hat: 'ˆ', tilde: '˜' }

/** A sign as SVG text: an italic letter with its marks. */
export const Signature = memo(function Signature({ sign }: SignatureProps) {
  const { accent, sup, sub } = sign
  const letter = <tspan className={styles['letter']}>{character(sign)}</tspan>
  return (
    <>
      {letter}
      {accent && (
        // Set back over the letter; KaTeX's fonts have no combining marks.
        <tspan dx="-0.47em">{ACCENTS[accent]}</tspan>
      )}
      {sup && (
        <tspan className={styles['mark']} dy="-0.55em">
          {sup}
        </tspan>
      )}
      {sub && (
        // Under the superscript, where there is one.
        <tspan
          className={styles['mark']}
          dx={sup ? `${-markWidth(sup)}em` : undefined}
          dy={sup ? '0.85em' : '0.3em'}
        >
          {sub}
        </tspan>
      )}
    </>
  )
})

/** In em of the mark itself: digits, brackets and a plus. */
function markWidth(mark: string): number {
  return [...mark].reduce((width, c) => width + (WIDTHS[c] ?? 0.5), 0)
}

const WIDTHS: Readonly<Record<string, number>> = { '(': 0.389, ')': 0.389, '+': 0.778 }
