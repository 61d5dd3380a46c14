import type { Variant } from '../../../derivation/sheet.ts'
import { edit } from '../../../store/actions.ts'
import { useDesk, useText } from '../../desk.ts'
import { WORK_THAT_WAY } from './words.ts'
import css from './CheckTable.module.css'

/** Switches the example to another way, where a setting does it. */
export function WorkThatWay({ variant: { params } }: { readonly variant: Variant }) {
  const { session } = useDesk()
  const text = useText()
  if (params === undefined) return null
  return (
    <button type="button" className={css['switch']} onClick={() => edit(session, params)}>
      {text(WORK_THAT_WAY)}
    </button>
  )
}
