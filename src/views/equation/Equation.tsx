import { memo, useMemo } from 'react'
import type { Row } from '../../derivation/equation.ts'
import { sayRow } from '../../derivation/speech.ts'
import { useDesk, useScene, useSession } from '../desk.ts'
import { Ladder, Result } from './Ladder.tsx'
import { startsOf, type Line } from './shape.ts'
import css from './Equation.module.css'

interface EquationProps {
  readonly rows: readonly Row[]
  readonly shown: readonly boolean[]
}

/** The rows of a step: ladders, each ending in its result. */
export const Equation = memo(function Equation({ rows, shown }: EquationProps) {
  const groups = useMemo(() => grouped(rows), [rows])
  return (
    <div className={css['equation']}>
      {groups.map(({ ladder, result, start }) => (
        <div key={start} className={css['group']}>
          {startsOf(ladder).map((from, k, starts) => (
            <Ladder
              key={from}
              rows={ladder.slice(from, starts[k + 1])}
              shown={shown.slice(start + from)}
            />
          ))}
          {result && <Result row={result} shown={shown[start + ladder.length] ?? false} />}
        </div>
      ))}
      <Spoken rows={rows} shown={shown} />
    </div>
  )
})

interface Group {
  readonly start: number
  readonly ladder: readonly Row[]
  readonly result: Line | undefined
}

/** Cuts rows after every result. */
function grouped(rows: readonly Row[]): readonly Group[] {
  const groups: Group[] = []
  let start = 0
  rows.forEach((row, k) => {
    if (row.kind !== 'result' && k < rows.length - 1) return
    const isResult = row.kind === 'result'
    groups.push({
      start,
      ladder: rows.slice(start, isResult ? k : k + 1),
      result: isResult ? row : undefined,
    })
    start = k + 1
  })
  return groups
}

/** What is on view as lines of text: the typeset pieces are hidden from screen readers. */
function Spoken({ rows, shown }: EquationProps) {
  const { quantities } = useScene().derivation
  const { locale } = useDesk()
  const digits = useSession((s) => s.digits)
  return (
    <div className="visually-hidden">
      {rows.map((row, k) =>
        shown[k] ? <p key={`${k}`}>{sayRow(row, quantities, locale, digits)}</p> : null,
      )}
    </div>
  )
}
