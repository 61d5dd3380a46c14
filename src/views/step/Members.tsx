import { memo } from 'react'
import type { Cell, Row } from '../../derivation/equation.ts'
import type { Member, Step } from '../../derivation/step.ts'
import { select } from '../../store/actions.ts'
import { useDesk, useStrings, useText } from '../desk.ts'
import { CellPieces } from '../equation/Ladder.tsx'
import css from './Members.module.css'

/** As many as fit without taking the page over; the rest opens on demand. */
const FEW = 6
/** The longest substitution that is read at a glance, in cells: of a longer one only the value, until it is worked. */
const GLANCE = 6

interface MembersProps {
  readonly step: Step
  readonly open: boolean
}

/** The siblings of the worked unit or weight, one line each. Choosing one works it in full. */
export const Members = memo(function Members({ step, open }: MembersProps) {
  const words = useStrings().steps
  const { members } = step
  if (members.length === 0) return null
  const few = members.slice(0, members.length > FEW + 1 ? FEW : members.length)
  const more = members.slice(few.length)
  return (
    <div className={css['members']} data-concealed={open ? undefined : true}>
      <Lines members={few} worked={step.worked} />
      {more.length > 0 && (
        <details>
          <summary>{words.more(more.length)}</summary>
          <Lines members={more} worked={step.worked} />
        </details>
      )}
    </div>
  )
})

interface LinesProps {
  readonly members: readonly Member[]
  readonly worked: string | undefined
}

function Lines({ members, worked }: LinesProps) {
  const { session } = useDesk()
  const words = useStrings().steps
  const text = useText()
  return (
    <ul className={css['lines']}>
      {members.map((member) => (
        <li key={member.ref}>
          <span className={css['brief']}>
            <InBrief rows={member.rows} longest={GLANCE} />
          </span>
          <button
            type="button"
            className={css['choose']}
            data-stop=""
            tabIndex={-1}
            aria-label={words.workInFull(text(member.name))}
            title={words.workInFull(text(member.name))}
            onClick={() => select(session, member.ref, worked ?? null)}
          >
            ⤢
          </button>
        </li>
      ))}
    </ul>
  )
}

interface InBriefProps {
  readonly rows: readonly Row[]
  /** Leaves out a substitution of more cells. */
  readonly longest?: number
}

/** Rows in a line for each of their results. */
export function InBrief({ rows, longest = Infinity }: InBriefProps) {
  return linesOf(rows, longest).map((line, k) => (
    <span key={`${k}`} className={css['line']}>
      {line.map((cell, n) => (
        <span key={`${n}`} className={css['cell']}>
          <CellPieces cell={cell} />
        </span>
      ))}
    </span>
  ))
}

/** `symbol = numbers = value` for every result in the rows. */
function linesOf(rows: readonly Row[], longest: number): readonly (readonly Cell[])[] {
  const lines: (readonly Cell[])[] = []
  let numbers: readonly Cell[] = []
  for (const row of rows) {
    // of several lines of numbers the first substitutes what was given, the others only shorten it
    if (row.kind === 'numbers' && numbers.length === 0) numbers = row.cells.slice(1)
    if (row.kind !== 'result') continue
    const [symbol, ...value] = row.cells
    const between = numbers.length > longest ? [] : numbers
    lines.push([...(symbol ? [symbol] : []), ...between, ...value])
    numbers = []
  }
  return lines
}
