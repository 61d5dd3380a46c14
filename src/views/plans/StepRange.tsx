import type { PlanItem } from '../../store/plans.ts'
import { useDesk, useText } from '../desk.ts'
import { plainTitle, type NamedStep } from '../transport/title.ts'
import { WORDS } from './words.ts'
import css from './Plans.module.css'

interface StepRangeProps {
  readonly item: PlanItem
  readonly steps: readonly NamedStep[]
  onChange(change: (item: PlanItem) => PlanItem): void
}

/** Which steps of its lesson an item shows: all, one, or from one to another. */
export function StepRange({ item, steps, onChange }: StepRangeProps) {
  const { locale } = useDesk()
  const text = useText()
  const first = steps.findIndex(({ id }) => id === item.from)
  const option = (step: NamedStep) => (
    <option key={step.id} value={step.id}>
      {steps.indexOf(step)} {plainTitle(step, locale)}
    </option>
  )
  return (
    <>
      <label className={css['cell']}>
        {text(WORDS.from)}
        <select
          className={css['field']}
          aria-label={text(WORDS.from)}
          value={first < 0 ? '' : item.from}
          onChange={({ currentTarget: { value } }) => onChange((one) => begun(one, value, steps))}
        >
          <option value="">{text(WORDS.whole)}</option>
          {steps.map(option)}
        </select>
      </label>
      <label className={css['cell']}>
        {text(WORDS.to)}
        <select
          className={css['field']}
          aria-label={text(WORDS.to)}
          disabled={first < 0}
          value={steps.slice(first + 1).some(({ id }) => id === item.to) ? item.to : ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(({ to: _, ...rest }) => (value === '' ? rest : { ...rest, to: value }))
          }
        >
          <option value="">{first < 0 ? '' : text(WORDS.only)}</option>
          {first >= 0 && steps.slice(first + 1).map(option)}
        </select>
      </label>
    </>
  )
}

/** The item from another step on; an end that would lie before it is given up. */
function begun(item: PlanItem, from: string, steps: readonly NamedStep[]): PlanItem {
  const { from: _, to, ...rest } = item
  if (from === '') return rest
  const place = (id: string | undefined) => steps.findIndex((step) => step.id === id)
  return { ...rest, from, ...(to !== undefined && place(to) > place(from) && { to }) }
}
