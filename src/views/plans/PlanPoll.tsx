import type { Localized } from '../../i18n/localized.ts'
import type { PlanItem } from '../../store/plans.ts'
import { useText } from '../desk.ts'
import { WORDS } from './words.ts'
import css from './Plans.module.css'

/** A question that can be asked of a room, by its id. */
export interface NamedPoll {
  readonly id: string
  readonly question: Localized
}

interface PlanPollProps {
  readonly polls: readonly NamedPoll[]
  readonly item: PlanItem
  onChange(change: (item: PlanItem) => PlanItem): void
}

/** The question that goes with an item. */
export function PlanPoll({ polls, item, onChange }: PlanPollProps) {
  const text = useText()
  return (
    <label className={css['cell']}>
      {text(WORDS.poll)}
      <select
        className={css['field']}
        aria-label={text(WORDS.poll)}
        value={polls.some(({ id }) => id === item.poll) ? item.poll : ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(({ poll: _, ...rest }) => (value === '' ? rest : { ...rest, poll: value }))
        }
      >
        <option value="">{text(WORDS.noPoll)}</option>
        {polls.map(({ id, question }) => (
          <option key={id} value={id}>
            {text(question)}
          </option>
        ))}
      </select>
    </label>
  )
}
