import { format, formatSigned } from '../../derivation/number.ts'
import type { Quantity, QuantityId } from '../../derivation/quantity.ts'
import { useScene, useSession, useStrings } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import { style } from '../vars.ts'
import { change } from './change.ts'
import css from './Lecture.module.css'

/** For the back row: as many digits as can be read at a glance. */
const DIGITS = 4

/** The loss, and the one after the update once the steps have come to it; after an edit with what they were. */
export function Losses() {
  const { derivation, before, known } = useScene()
  const words = useStrings().app
  const { loss, quantities } = derivation
  const all = [loss?.before, loss?.after].flatMap((id) => (id === undefined ? [] : [id]))
  const shown = all.flatMap((id) => (known.has(id) ? (quantities.get(id) ?? []) : []))
  return (
    <div
      className={css['losses']}
      style={style({ '--lines': all.length })}
      role="status"
      aria-label={words.loss}
    >
      {shown.map((quantity) => (
        <Loss key={quantity.id} quantity={quantity} old={valueBefore(before, quantity.id)} />
      ))}
    </div>
  )
}

const valueBefore = (before: ReadonlyMap<QuantityId, Quantity> | null, id: QuantityId) =>
  before?.get(id)?.value

function Loss({
  quantity,
  old,
}: {
  readonly quantity: Quantity
  readonly old: number | undefined
}) {
  const most = useSession((s) => s.digits)
  const { value, tex } = quantity
  if (old === undefined || Object.is(old, value))
    return (
      <p className={css['loss']}>
        <Tex tex={`${tex} =`} spoken /> <b className="number">{format(value, most)}</b>
      </p>
    )
  const digits = Math.min(most, DIGITS)
  const share = change(old, value)
  return (
    <p className={css['loss']} data-edited="">
      <Tex tex={`${tex} =`} spoken /> <s className="number">{format(old, digits)}</s>
      <span aria-hidden="true">→</span>
      <b className="number">{format(value, digits)}</b>
      {share !== null && (
        <strong className="number" data-falls={value < old || undefined}>
          {formatSigned(share, 2)} %
        </strong>
      )}
    </p>
  )
}
