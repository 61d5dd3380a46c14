import { useLayoutEffect, useRef, useState } from 'react'
import type { About } from '../../derivation/lesson.ts'
import {
  LONGEST_TITLE,
  MOST_ITEMS,
  withChange,
  withMove,
  type Plan,
  type PlanItem,
} from '../../store/plans.ts'
import { useText } from '../desk.ts'
import { PlanCard, type ShownItem } from './PlanCard.tsx'
import type { NamedPoll } from './PlanPoll.tsx'
import { MOVED, WORDS } from './words.ts'
import css from './Plans.module.css'

export interface PlanEditorProps {
  readonly plan: Plan
  /** What each item is about, in the same order. */
  readonly shown: readonly (ShownItem | undefined)[]
  readonly lessons: readonly About[]
  /** The lesson on view. */
  readonly lesson: string
  /** The item on the wall, where this plan is presented. */
  readonly onWall: number | null
  /** The questions that belong to an item. */
  pollsOf?(item: PlanItem): readonly NamedPoll[]
  onChange(change: (plan: Plan) => Plan): void
  onAdd(lesson: string): void
  /** The step on view, with its numbers. */
  onAddView(): void
  /** Gives an item the numbers on view. */
  onNumbers(index: number): void
  onRemove(index: number): void
  onPresent(index: number): void
}

const NO_POLLS: readonly NamedPoll[] = []

/** Title and items of one plan. */
export function PlanEditor(props: PlanEditorProps) {
  const { plan, shown, lessons, lesson, onWall, onChange } = props
  const text = useText()
  const list = useRef<HTMLOListElement>(null)
  const [chosen, setChosen] = useState(lesson)
  const [moved, setMoved] = useState<{ readonly to: number; readonly by: 1 | -1 } | null>(null)
  const { items } = plan
  const isFull = items.length >= MOST_ITEMS

  // Whoever opens a plan while it is presented looks for the present item.
  useLayoutEffect(() => {
    list.current?.querySelector('[data-wall]')?.scrollIntoView({ block: 'center' })
  }, [])
  // The focus goes with the item.
  useLayoutEffect(() => {
    if (moved === null) return
    const card = list.current?.querySelector(`[data-item="${moved.to}"]`)
    const [one, other] = moved.by < 0 ? ['up', 'down'] : ['down', 'up']
    const button = card?.querySelector<HTMLElement>(`[data-move="${one}"]:enabled`)
    ;(button ?? card?.querySelector<HTMLElement>(`[data-move="${other}"]`))?.focus()
  }, [moved])
  const move = (index: number, by: 1 | -1) => {
    const to = index + by
    if (to < 0 || to >= items.length) return
    onChange((one) => withMove(one, index, by))
    setMoved({ to, by })
  }

  return (
    <>
      <label className={css['cell']}>
        {text(WORDS.name)}
        <input
          className={css['field']}
          value={plan.title}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          onChange={({ currentTarget }) =>
            onChange((one) => ({ ...one, title: currentTarget.value }))
          }
        />
      </label>
      <ol ref={list} className={css['cards']}>
        {items.map((item, index) => (
          <PlanCard
            key={index}
            item={item}
            index={index}
            isLast={index === items.length - 1}
            isOnWall={index === onWall}
            shown={shown[index]}
            polls={props.pollsOf?.(item) ?? NO_POLLS}
            isOnView={item.lesson === lesson}
            onChange={(change) => onChange((one) => withChange(one, index, change))}
            onMove={(by) => move(index, by)}
            onRemove={() => props.onRemove(index)}
            onNumbers={() => props.onNumbers(index)}
            onPresent={() => props.onPresent(index)}
          />
        ))}
      </ol>
      <p className={css['hint']}>
        {text(isFull ? WORDS.full : items.length === 0 ? WORDS.noItems : WORDS.moving)}
      </p>
      <p className="visually-hidden" role="status">
        {moved && text(MOVED(moved.to + 1, items.length))}
      </p>
      <div className={css['adding']}>
        <label className={css['cell']}>
          {text(WORDS.lesson)}
          <select
            className={css['field']}
            aria-label={text(WORDS.lesson)}
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {lessons.map(({ id, title }) => (
              <option key={id} value={id}>
                {text(title)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className={css['button']}
          disabled={isFull}
          onClick={() => props.onAdd(chosen)}
        >
          {text(WORDS.add)}
        </button>
        <button
          type="button"
          className={css['button']}
          disabled={isFull}
          onClick={() => props.onAddView()}
        >
          {text(WORDS.addView)}
        </button>
      </div>
    </>
  )
}
