import { memo, type CSSProperties } from 'react'
import type { Cell, Row } from '../../derivation/equation.ts'
import { useStrings, useText } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import { BracePart } from './BracePart.tsx'
import { Piece } from './Piece.tsx'
import { isLongSum, isSimpleChain, type Line } from './shape.ts'
import css from './Equation.module.css'

interface LadderProps<R extends Row = Row> {
  readonly rows: readonly R[]
  /** Which rows are on view; the others keep their place. */
  readonly shown: readonly boolean[]
}

/**
 * Rows that share their columns. Each column is one stack, so that a partial, its rule and its number stay under each
 * other when a narrow pane wraps the line.
 */
export const Ladder = memo(function Ladder({ rows, shown }: LadderProps) {
  if (isLongSum(rows)) return <LongSum rows={rows} shown={shown} />
  const width = Math.max(...rows.map((row) => (row.kind === 'known' ? 0 : row.cells.length)))
  return (
    <div
      className={css['ladder']}
      data-chain={isSimpleChain(rows) || undefined}
      style={template(rows)}
    >
      <Labels rows={rows} shown={shown} />
      <div className={css['columns']}>
        {Array.from({ length: width }, (_, column) => (
          <div key={column} className={css['column']}>
            {rows.map((row, k) => (
              <Slot key={`${row.kind}${k}`} row={row} column={column} shown={shown[k] ?? false} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
})

/** Rows one after the other, each wrapped where it has to be. */
function LongSum({ rows, shown }: LadderProps<Line>) {
  return rows.map((row, k) => {
    const isShown = shown[k] ?? false
    return (
      <div key={`${row.kind}${k}`} className={css['ladder']} style={template([row])}>
        <Labels rows={[row]} shown={[isShown]} />
        <div className={css['columns']}>
          {row.cells.map((_, column) => (
            <div key={`${column}`} className={css['column']}>
              <Slot row={row} column={column} shown={isShown} />
            </div>
          ))}
        </div>
      </div>
    )
  })
}

function Labels({ rows, shown }: LadderProps) {
  const words = useStrings().equation.rows
  const text = useText()
  return (
    <div className={css['labels']}>
      {rows.flatMap((row, k) =>
        row.kind === 'known' ? (
          row.braces.map((brace) => <span key={`${k}${brace.from}${brace.to}`} />)
        ) : (
          <span key={`${k}`} data-concealed={!shown[k] || undefined}>
            {row.label && row.kind !== 'rule' ? text(row.label) : words[row.kind]}
          </span>
        ),
      )}
    </div>
  )
}

/** The row heights, for the labels and for every column. */
function template(rows: readonly Row[]): CSSProperties & { '--template': string } {
  const heights = rows.flatMap((row) =>
    row.kind === 'known' ? row.braces.map(() => 'var(--brace)') : [`var(--${row.kind})`],
  )
  return { '--template': heights.join(' ') }
}

interface SlotProps {
  readonly row: Row
  readonly column: number
  readonly shown: boolean
}

function Slot({ row, column, shown }: SlotProps) {
  if (row.kind === 'known')
    return row.braces.map((brace) => (
      <BracePart key={`${brace.from} ${brace.to}`} brace={brace} column={column} shown={shown} />
    ))
  const cell = row.cells[column]
  return (
    <div className={css['cell']} data-kind={row.kind} data-concealed={!shown || undefined}>
      {cell && <CellPieces cell={cell} named={row.kind === 'rule'} />}
    </div>
  )
}

/** An operator and what follows it. */
export function CellPieces({
  cell,
  named = false,
}: {
  readonly cell: Cell
  readonly named?: boolean
}) {
  return (
    <>
      {cell.operator && (
        <span className={css['operator']}>
          <Tex tex={cell.operator} />
        </span>
      )}
      {cell.segments.map((segment, k) => (
        // the segments of an equation have no identity but their place
        <Piece key={`${k}`} segment={segment} named={named} />
      ))}
    </>
  )
}

/** The last line of a ladder, larger. */
export function Result({ row, shown }: { readonly row: Line; readonly shown: boolean }) {
  const words = useStrings().equation.rows
  return (
    <div className={css['result']} data-kind="result" data-concealed={!shown || undefined}>
      <span className={css['resultLabel']}>{words.result}</span>
      <span className={css['resultLine']}>
        {row.cells.map((cell, k) => (
          <span key={`${k}`} className={css['cell']}>
            <CellPieces cell={cell} />
          </span>
        ))}
      </span>
    </div>
  )
}
