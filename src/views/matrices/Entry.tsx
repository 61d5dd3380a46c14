import { useEffect, useRef } from 'react'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import { beginEdit, pin } from '../../store/actions.ts'
import { useDesk, useStrings } from '../desk.ts'
import { classes, useLit } from '../figure/lit.ts'
import { ParameterField } from '../figure/ParameterField.tsx'
import css from './matrices.module.css'

export interface EntryProps {
  readonly id: Ref
  readonly quantity: QuantityId
  readonly name: string
  /** Empty where it is still to come. */
  readonly number: string
  readonly editable: boolean
  readonly open: boolean
  readonly on: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** A number of a matrix: selects its element in every drawing, and opens for typing where it is a parameter. */
export function Entry(props: EntryProps) {
  const { id, quantity, name, number, editable, open, on, onOpen, onClose } = props
  const { session } = useDesk()
  const words = useStrings().figure
  const { lit, pinned } = useLit(id)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    // The field that had the focus is gone.
    if (wasOpen.current && !open) button.current?.focus()
    wasOpen.current = open
  }, [open])
  if (open)
    return (
      <div className={css['field']} data-ref={id}>
        <ParameterField id={quantity} onDone={onClose} />
      </div>
    )
  const select = () => {
    if (!editable) return pin(session, id)
    beginEdit(session, quantity)
    onOpen()
  }
  return (
    <button
      ref={button}
      type="button"
      data-stop
      data-ref={id}
      tabIndex={-1}
      aria-pressed={pinned}
      aria-label={`${editable ? words.edit(name) : name}: ${number === '' ? words.unknown : number}`}
      className={classes(css['entry'], on && css['on'], lit && css['lit'])}
      onClick={select}
    >
      {number === '' ? <span className={css['todo']} /> : number}
    </button>
  )
}
