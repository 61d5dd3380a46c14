import { format } from '../../derivation/number.ts'
import type { Prose as Sentence } from '../../derivation/prose.ts'
import { minutesOf, type Plan } from '../../store/plans.ts'
import { useSession, useText } from '../desk.ts'
import { words as lecture } from '../lecture/words.ts'
import { Prose } from '../Prose.tsx'
import { minutesLeft, useElapsed } from './time.ts'
import { words } from './words.ts'
import css from './Presenter.module.css'

interface PlannedProps {
  readonly plan: Plan
  /** The item on the wall, from 0. */
  readonly index: number
  /** What the item after it begins with; null at the end of the plan. */
  readonly next: Sentence | null
}

/** The lecturer's own note for the item on the wall, what comes after it, and how long there is. */
export function Planned({ plan, index, next }: PlannedProps) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  const elapsed = useElapsed()
  const { items } = plan
  const item = items[index]
  const after = minutesOf({ items: items.slice(index + 1) })
  const minutes = (count: number) => format(count, digits)
  const left = minutesLeft(minutesOf(plan), elapsed)
  return (
    <section className={css['planned']} aria-label={text(words.plan)}>
      <h2 className={css['label']}>
        {text(words.plan)} ·{' '}
        {text(lecture.plan(index + 1, items.length, minutes(item?.minutes ?? 0)))}
      </h2>
      {item !== undefined && item.note !== '' && <p className={css['own']}>{item.note}</p>}
      <p>
        {text(words.following)} {next === null ? text(words.planEnd) : <Prose text={next} />}
      </p>
      <p>
        <b>{text(left < 0 ? words.over(minutes(-left)) : words.minutesLeft(minutes(left)))}</b>
        {' · '}
        {text(words.after(minutes(after)))}
      </p>
    </section>
  )
}
