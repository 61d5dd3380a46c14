import { format } from '../../derivation/number.ts'
import type { PlanItem } from '../../store/plans.ts'
import { useSession, useText } from '../desk.ts'
import { words } from './words.ts'
import css from './PlanStrip.module.css'

interface PlanStripProps {
  readonly title: string
  /** The item that is presented, from 0. */
  readonly index: number
  readonly items: readonly PlanItem[]
  onLeave(): void
}

/** One line on the wall: how far the plan is. What its notes say is not for the room. */
export function PlanStrip({ title, index, items, onLeave }: PlanStripProps) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  const minutes = format(items[index]?.minutes ?? 0, digits)
  return (
    <div className={css['strip']}>
      <p>
        {title !== '' && <strong>{title}</strong>}
        <span>{text(words.plan(index + 1, items.length, minutes))}</span>
      </p>
      <button type="button" onClick={onLeave}>
        {text(words.leavePlan)}
      </button>
    </div>
  )
}
