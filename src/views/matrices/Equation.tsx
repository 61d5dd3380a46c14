import { Fragment, useState } from 'react'
import type { MatrixEquation } from '../../derivation/explore.ts'
import { useScene, useText } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import { MatrixBox } from './MatrixBox.tsx'
import css from './matrices.module.css'

export interface EquationProps {
  readonly equation: MatrixEquation
  /** The step on view works it out. */
  readonly isCurrent: boolean
}

const NOWHERE: ReadonlySet<string> = new Set()

/** Three lines under each other: the symbols, their shapes, and the numbers. */
export function Equation({ equation: { title, pieces }, isCurrent }: EquationProps) {
  const { focus } = useScene()
  const text = useText()
  // One field at a time, in the very cell: a weight stands in more than one matrix.
  const [open, setOpen] = useState<string | null>(null)
  return (
    <section
      className={css['equation']}
      data-current={isCurrent || undefined}
      aria-label={text(title)}
      {...(isCurrent && { 'aria-current': 'step' as const })}
    >
      <h3 className={css['title']}>{text(title)}</h3>
      <div className={css['scroll']}>
        <div className={css['pieces']}>
          {pieces.map((piece, k) => {
            // the pieces of an equation have no identity but their place
            const key = `${k}`
            if (piece.kind === 'matrix')
              return (
                <MatrixBox
                  key={key}
                  matrix={piece}
                  focus={isCurrent ? focus : NOWHERE}
                  open={open?.startsWith(`${key} `) ? open.slice(key.length + 1) : null}
                  onOpen={(cell) => setOpen(cell === null ? null : `${key} ${cell}`)}
                />
              )
            return (
              <Fragment key={key}>
                <span className={css['symbol']}>
                  <Tex tex={piece.tex} spoken />
                </span>
                <span aria-hidden="true" />
                <span aria-hidden="true" className={css['operator']}>
                  {piece.means !== 'formula' && !isFormula(pieces[k + 1]) && (
                    <Tex tex={piece.tex} />
                  )}
                </span>
              </Fragment>
            )
          })}
        </div>
      </div>
    </section>
  )
}

/** What is only said in symbols has no numbers, and the sign before it neither. */
function isFormula(piece: MatrixEquation['pieces'][number] | undefined): boolean {
  return piece?.kind === 'operator' && piece.means === 'formula'
}
