import { isRight } from '../../../derivation/verdict.ts'
import type { Cause, Checked, Variant } from '../../../derivation/sheet.ts'
import { useText } from '../../desk.ts'
import { causeOf, CUT, NO_CAUSE, NOT_FINITE, OTHER_SIGN, SEVERAL_CAUSES } from './words.ts'
import { WorkThatWay } from './WorkThatWay.tsx'

export interface CausesProps {
  readonly checked: Checked
  readonly write: (value: number) => string
  /** The ways that the reader is offered once for many numbers. */
  readonly offered: ReadonlySet<Variant>
}

/** Why a printed number may differ from ours: every way that gives its digits, and never one of several alone. */
export function Causes({ checked: { value, verdict, causes }, write, offered }: CausesProps) {
  const text = useText()
  if (isRight(verdict)) return null
  if (!Number.isFinite(value)) return <p>{text(NOT_FINITE)}</p>
  if (causes.length === 0) return verdict === 'wrong' ? <p>{text(NO_CAUSE)}</p> : null
  return (
    <>
      {causes.length > 1 && <p>{text(SEVERAL_CAUSES)}</p>}
      {causes.map((cause) => (
        <p key={cause.kind === 'variant' ? cause.variant.id : cause.kind}>
          <Sentence cause={cause} write={write} offered={offered} />
        </p>
      ))}
    </>
  )
}

interface SentenceProps extends Pick<CausesProps, 'write' | 'offered'> {
  readonly cause: Cause
}

function Sentence({ cause, write, offered }: SentenceProps) {
  const text = useText()
  if (cause.kind !== 'variant') return text(cause.kind === 'cut' ? CUT : OTHER_SIGN)
  return (
    <>
      {text(causeOf(cause.variant.name))} <span className="number">{write(cause.value)}</span>{' '}
      {!offered.has(cause.variant) && <WorkThatWay variant={cause.variant} />}
    </>
  )
}
