import { useId, type KeyboardEvent } from 'react'
import { LONGEST_NOTE, MOST_MINUTES, type PlanItem } from '../../store/plans.ts'
import type { Localized } from '../../i18n/localized.ts'
import { useText } from '../desk.ts'
import { NumberField } from '../NumberField.tsx'
import type { NamedStep } from '../transport/title.ts'
import { PlanPoll, type NamedPoll } from './PlanPoll.tsx'
import { StepRange } from './StepRange.tsx'
import { DOWN, ITEM, REMOVE, UP, WORDS } from './words.ts'
import css from './Plans.module.css'

/** What an item is about, once its lesson is loaded. */
export interface ShownItem {
  readonly title: Localized
  readonly steps: readonly NamedStep[]
  /** What is wrong with it, and what happens instead. */
  readonly problem: Localized | null
}

interface PlanCardProps {
  readonly item: PlanItem
  /** From 0. */
  readonly index: number
  readonly isLast: boolean
  readonly isOnWall: boolean
  readonly shown: ShownItem | undefined
  readonly polls: readonly NamedPoll[]
  /** The lesson on view is that of the item. */
  readonly isOnView: boolean
  onChange(change: (item: PlanItem) => PlanItem): void
  onMove(by: 1 | -1): void
  onRemove(): void
  onNumbers(): void
  onPresent(): void
}

/** One item of a plan: which steps, how long, what to say. */
export function PlanCard(props: PlanCardProps) {
  const { item, index, isLast, isOnWall, shown, polls, isOnView, onChange, onMove } = props
  const text = useText()
  const id = useId()
  const number = index + 1
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    // A menu opens with these keys, a number takes smaller steps.
    const isTaken = event.defaultPrevented || event.target instanceof HTMLSelectElement
    if (by === null || !event.altKey || isTaken) return
    event.preventDefault()
    onMove(by)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the controls inside
    <li
      className={css['card']}
      data-item={index}
      data-wall={isOnWall || undefined}
      aria-labelledby={`${id}-name`}
      onKeyDown={onKeyDown}
    >
      <div className={css['head']}>
        <h3 id={`${id}-name`} className={css['name']}>
          <span className="visually-hidden">{text(ITEM(number))}: </span>
          <span className={css['number']} aria-hidden="true">
            {number}
          </span>
          {shown ? text(shown.title) : item.lesson}
          {item.params !== undefined && <small>{text(WORDS.ownNumbers)}</small>}
          {isOnWall && <small>{text(WORDS.now)}</small>}
        </h3>
        <Sign
          name="up"
          sign="↑"
          label={text(UP(number))}
          isOff={index === 0}
          onPress={() => onMove(-1)}
        />
        <Sign
          name="down"
          sign="↓"
          label={text(DOWN(number))}
          isOff={isLast}
          onPress={() => onMove(1)}
        />
        <Sign name="remove" sign="✕" label={text(REMOVE(number))} onPress={props.onRemove} />
      </div>
      {shown?.problem && <p className={css['problem']}>{text(shown.problem)}</p>}
      {shown && shown.steps.length > 0 && (
        <div className={css['fields']}>
          <StepRange item={item} steps={shown.steps} onChange={onChange} />
        </div>
      )}
      <label className={css['cell']} htmlFor={`${id}-note`}>
        {text(WORDS.note)}
      </label>
      <textarea
        id={`${id}-note`}
        className={css['note']}
        rows={2}
        maxLength={LONGEST_NOTE}
        placeholder={text(WORDS.noteHint)}
        value={item.note}
        onChange={({ currentTarget }) => onChange((one) => ({ ...one, note: currentTarget.value }))}
      />
      {polls.length > 0 && <PlanPoll polls={polls} item={item} onChange={onChange} />}
      <div className={css['foot']}>
        <div className={css['minutes']}>
          <NumberField
            label={text(WORDS.minutes)}
            value={item.minutes}
            min={0}
            max={MOST_MINUTES}
            step={1}
            onCommit={(minutes) => onChange((one) => ({ ...one, minutes }))}
          />
        </div>
        <div className={css['row']}>
          <button type="button" className={css['quiet']} onClick={props.onPresent}>
            {text(WORDS.presentHere)}
          </button>
          {isOnView && (
            <button type="button" className={css['quiet']} onClick={props.onNumbers}>
              {text(WORDS.takeNumbers)}
            </button>
          )}
          {item.params !== undefined && (
            <button
              type="button"
              className={css['quiet']}
              onClick={() => onChange(({ params: _, ...rest }) => rest)}
            >
              {text(WORDS.dropNumbers)}
            </button>
          )}
        </div>
      </div>
    </li>
  )
}

interface SignProps {
  readonly name: string
  readonly sign: string
  readonly label: string
  readonly isOff?: boolean
  onPress(): void
}

function Sign({ name, sign, label, isOff, onPress }: SignProps) {
  return (
    <button
      type="button"
      className={css['sign']}
      data-move={name}
      title={label}
      aria-label={label}
      disabled={isOff}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
