import { useState } from 'react'
import { shown } from '../../derivation/number.ts'
import { valueOf, type QuantityId } from '../../derivation/quantity.ts'
import { answer } from '../../store/actions.ts'
import { useDesk, useScene, useSession, useStrings } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import css from './TryFirst.module.css'

interface TryFirstProps {
  readonly quantity: QuantityId
  readonly open: boolean
}

/** How many digits a reader needs to have right. */
const ENOUGH = 3

/** A box to work the result out before it is shown. Says no more than right or not yet. */
export function TryFirst({ quantity, open }: TryFirstProps) {
  const { session, readNumber } = useDesk()
  const { quantities } = useScene().derivation
  const words = useStrings().steps
  const typed = useSession((s) => s.answers[`try ${quantity}`]) ?? ''
  const [draft, setDraft] = useState(typed)
  const symbol = quantities.get(quantity)?.tex ?? ''
  const reading = readNumber(typed)
  const right = reading.kind === 'number' && agree(reading.value, valueOf(quantities, quantity))
  const submit = () => answer(session, `try ${quantity}`, draft)
  return (
    <form
      className={css['try']}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label>
        {words.tryFirst} <Tex tex={`${symbol} =`} spoken />
        <input
          inputMode="decimal"
          autoComplete="off"
          value={draft}
          readOnly={open}
          onChange={(event) => setDraft(event.target.value)}
        />
      </label>
      {!open && <button type="submit">{words.check}</button>}
      <output>{typed === '' ? '' : right ? `✓ ${words.right}` : words.notYet}</output>
    </form>
  )
}

function agree(typed: number, value: number): boolean {
  return typed === value || shown(typed, ENOUGH) === shown(value, ENOUGH)
}
