import type { Brace } from '../../derivation/equation.ts'
import { useScene, useStrings } from '../desk.ts'
import { Piece } from './Piece.tsx'
import css from './Equation.module.css'

/** One column's share of a brace; its first column carries the label. */
export function BracePart({
  brace,
  column,
  shown,
}: {
  readonly brace: Brace
  readonly column: number
  readonly shown: boolean
}) {
  if (column < brace.from || column > brace.to) return <div />
  return (
    <div
      className={css['brace']}
      data-concealed={!shown || undefined}
      data-first={column === brace.from || undefined}
      data-last={column === brace.to || undefined}
    >
      {column === brace.from && <Known brace={brace} />}
    </div>
  )
}

/** What a brace sums up, and the step that found it. */
function Known({ brace }: { readonly brace: Brace }) {
  const { steps } = useScene().derivation
  const words = useStrings().steps
  const number = steps.findIndex((step) => step.id === brace.step)
  return (
    <span className={css['known']}>
      {brace.segments.map((segment, k) => (
        <Piece key={`${k}`} segment={segment} />
      ))}
      {number >= 0 && <em>{words.stepNumber(number)}</em>}
    </span>
  )
}
