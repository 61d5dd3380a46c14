import type { QuantityId } from '../../derivation/quantity.ts'
import { past, seen, useBoard, written } from './view.ts'
import css from './element.module.css'

interface SlotProps {
  readonly quantity: QuantityId
  /** In em. */
  readonly room: number
  /** At least so many. */
  readonly digits?: number
}

/** A number with the one that an edit has replaced; a bar where it is still to come. */
export function Slot({ quantity, room, digits = 0 }: SlotProps) {
  const { reading } = useBoard()
  const most = Math.max(reading.digits, digits)
  const number = written(seen(reading, quantity), most, room)
  if (number === '') return <span className={css['todo']} />
  const ghost = written(past(reading, quantity), most, room)
  return (
    <span className={css['slot']}>
      {ghost !== '' && <s className={css['ghost']}>{ghost}</s>}
      <span className="number">{number}</span>
    </span>
  )
}
