import { memo, useEffect, useRef } from 'react'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import { useStrings } from '../desk.ts'
import { classes, useLit } from './lit.ts'
import { ParameterField } from './ParameterField.tsx'
import styles from './Table.module.css'

/** The texts of a cell. */
export interface CellFace {
  /** Empty where the number is still to come. */
  readonly number: string
  /** Before an edit; empty where nothing was edited. */
  readonly ghost: string
}

export interface CellProps extends CellFace {
  readonly id: Ref
  readonly quantity: QuantityId
  /** Of its column. */
  readonly name: string
  readonly editable: boolean
  readonly open: boolean
  readonly on: boolean
  readonly onOpen: (ref: Ref | null) => void
}

/** A number, a bar where it is still to come, or a parameter that opens for typing. */
export const Cell = memo(function Cell(props: CellProps) {
  const { id, quantity, name, number, ghost, editable, open, on, onOpen } = props
  const { lit } = useLit(id)
  const words = useStrings().figure
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    // The field that had the focus is gone.
    if (wasOpen.current && !open) button.current?.focus()
    wasOpen.current = open
  }, [open])
  const className = classes(on && styles['on'], lit && styles['lit'])
  if (open)
    return (
      <td className={classes(className, styles['field'])} data-ref={id}>
        <ParameterField id={quantity} onDone={() => onOpen(null)} />
      </td>
    )
  const content =
    number === '' ? (
      <span className={styles['todo']} role="img" aria-label={words.unknown} />
    ) : (
      <>
        <s className={styles['ghost']}>{ghost}</s>
        <span>{number}</span>
      </>
    )
  return (
    <td className={className} data-ref={id}>
      {editable ? (
        <button
          ref={button}
          type="button"
          className={styles['edit']}
          aria-label={`${words.edit(name)}: ${number}`}
          onClick={() => onOpen(quantity)}
        >
          {content}
        </button>
      ) : (
        content
      )}
    </td>
  )
})
