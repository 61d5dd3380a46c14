import { isRight } from '../../../derivation/verdict.ts'
import type { Cause, Checked } from '../../../derivation/sheet.ts'
import { edit } from '../../../store/actions.ts'
import { useDesk, useText } from '../../desk.ts'
import {
  causeOf,
  CUT,
  NO_CAUSE,
  NOT_FINITE,
  OTHER_SIGN,
  SEVERAL_CAUSES,
  WORK_THAT_WAY,
} from './words.ts'
import css from './CheckTable.module.css'

export interface CausesProps {
  readonly checked: Checked
  readonly write: (value: number) => string
}

/** Why a printed number may differ from ours: every way that gives its digits, and never one of several alone. */
export function Causes({ checked: { value, verdict, causes }, write }: CausesProps) {
  const text = useText()
  if (isRight(verdict)) return null
  if (!Number.isFinite(value)) return <p>{text(NOT_FINITE)}</p>
  if (causes.length === 0) return verdict === 'wrong' ? <p>{text(NO_CAUSE)}</p> : null
  return (
    <>
      {causes.length > 1 && <p>{text(SEVERAL_CAUSES)}</p>}
      {causes.map((cause) => (
        <p key={cause.kind === 'variant' ? cause.variant.id : cause.kind}>
          <Sentence cause={cause} write={write} />
        </p>
      ))}
    </>
  )
}

function Sentence({
  cause,
  write,
}: {
  readonly cause: Cause
  readonly write: CausesProps['write']
}) {
  const { session } = useDesk()
  const text = useText()
  if (cause.kind !== 'variant') return text(cause.kind === 'cut' ? CUT : OTHER_SIGN)
  const { name, params } = cause.variant
  return (
    <>
      {text(causeOf(name))} <span className="number">{write(cause.value)}</span>{' '}
      {params && (
        <button type="button" className={css['switch']} onClick={() => edit(session, params)}>
          {text(WORK_THAT_WAY)}
        </button>
      )}
    </>
  )
}
