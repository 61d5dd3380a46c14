import { memo, useEffect, useRef } from 'react'
import { format, formatSigned } from '../../derivation/number.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import { useScene, useSession, useStrings } from '../desk.ts'
import { past, seen, sightOf } from './sight.ts'
import { classes, useLit } from './lit.ts'
import { ParameterField } from './ParameterField.tsx'
import styles from './Table.module.css'

export interface CellProps {
  readonly id: Ref
  readonly quantity: QuantityId | null
  /** Of its column. */
  readonly name: string
  readonly signed: boolean
  readonly editable: boolean
  readonly open: boolean
  readonly on: boolean
  readonly onOpen: (ref: Ref | null) => void
}

/** A number, a bar where it is still to come, or a parameter that opens for typing. */
export const Cell = memo(function Cell(props: CellProps) {
  const { id, quantity, name, signed, editable, open, on, onOpen } = props
  const { lit } = useLit(id)
  const scene = useScene()
  const digits = useSession((s) => s.digits)
  const words = useStrings().figure
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    // The field that had the focus is gone.
    if (wasOpen.current && !open) button.current?.focus()
    wasOpen.current = open
  }, [open])
  const className = classes(on && styles['on'], lit && styles['lit'])
  if (quantity === null) return <td className={className} />
  const sight = sightOf(scene, digits)
  const value = seen(sight, quantity)
  const old = past(sight, quantity)
  const write = signed ? formatSigned : format
  const shown = value === undefined ? '' : write(value, digits)
  // Old changes beside new ones would make the table too wide to stand below the drawing.
  const ghost = value === undefined || old === undefined || !editable ? '' : write(old, digits)
  if (open)
    return (
      <td className={classes(className, styles['field'])} data-ref={id}>
        <ParameterField id={quantity} onDone={() => onOpen(null)} />
      </td>
    )
  const number =
    value === undefined ? (
      <span className={styles['todo']} role="img" aria-label={words.unknown} />
    ) : (
      <>
        <s className={styles['ghost']}>{ghost}</s>
        <span>{shown}</span>
      </>
    )
  return (
    <td className={className} data-ref={id}>
      {editable && scene.derivation.parameters.has(quantity) ? (
        <button
          ref={button}
          type="button"
          className={styles['edit']}
          aria-label={`${words.edit(name)}: ${shown}`}
          onClick={() => onOpen(quantity)}
        >
          {number}
        </button>
      ) : (
        number
      )}
    </td>
  )
})
