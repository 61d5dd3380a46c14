import type { CSSProperties } from 'react'
import type { Matrix } from '../../derivation/explore.ts'
import { format } from '../../derivation/number.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useScene, useSession, useText } from '../desk.ts'
import { classes } from '../figure/lit.ts'
import { Tex } from '../typeset.tsx'
import { Entry } from './Entry.tsx'
import { shapeOf } from './words.ts'
import css from './matrices.module.css'

export interface MatrixBoxProps {
  readonly matrix: Matrix
  readonly focus: ReadonlySet<Ref>
  /** The cell that is open for typing, by its row and column. */
  readonly open: string | null
  readonly onOpen: (cell: string | null) => void
}

/** A symbol over its shape over its numbers: those of a transposed one as they stand once it is transposed. */
export function MatrixBox({ matrix, focus, open, onOpen }: MatrixBoxProps) {
  const { symbol, rows, transposed = false, scalar = false } = matrix
  const { derivation, known } = useScene()
  const { quantities, parameters } = derivation
  const text = useText()
  const digits = useSession((s) => s.digits)
  // While exploring nothing is still to come.
  const isAllKnown = useSession((s) => s.mode === 'explore')
  const columns = rows[0]?.length ?? 0
  const shape = `${rows.length}\u2009×\u2009${columns}`
  return (
    <>
      <span className={css['symbol']}>
        <Tex tex={transposed ? `{${symbol}}^{\\mathsf{T}}` : symbol} spoken />
      </span>
      <span className={css['shape']}>{scalar ? '' : `(${shape})`}</span>
      <div
        role="group"
        aria-label={text(shapeOf(rows.length, columns, transposed))}
        className={classes(css['matrix'], scalar && css['scalar'])}
        style={withColumns(columns)}
      >
        {rows.flatMap((row, r) =>
          row.map(({ quantity, ref }, c) => {
            const key = `${r} ${c}`
            const value = quantities.get(quantity)
            const isKnown = isAllKnown || known.has(quantity)
            return (
              <Entry
                key={key}
                id={ref}
                quantity={quantity}
                name={value ? text(value.name) : ''}
                number={isKnown && value ? format(value.value, digits) : ''}
                editable={parameters.has(quantity)}
                open={open === key}
                on={focus.has(ref)}
                onOpen={() => onOpen(key)}
                onClose={() => onOpen(null)}
              />
            )
          }),
        )}
      </div>
    </>
  )
}

function withColumns(count: number): CSSProperties & Record<`--${string}`, number> {
  return { '--columns': count }
}
