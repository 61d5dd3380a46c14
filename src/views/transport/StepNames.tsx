import { memo, useRef, useState, type KeyboardEvent, type ToggleEvent } from 'react'
import type { Position } from '../../derivation/parts.ts'
import { useDesk, useStrings } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { useRovingStop } from '../roving.ts'
import { createFinder } from './find.ts'
import { focusStep, STEP_LIST } from './focus.ts'
import { plainTitle, type NamedStep } from './title.ts'
import css from './StepNames.module.css'

export interface StepNamesProps {
  readonly steps: readonly NamedStep[]
  readonly index: number
  readonly whole: boolean
  onGo(position: Position): void
  onWhole?(): void
}

/** The steps as a list of names, for phones and for finding a step by typing; and all of them as one page. */
export const StepNames = memo(function StepNames(props: StepNamesProps) {
  const { steps, index, whole, onGo, onWhole } = props
  const { locale } = useDesk()
  const words = useStrings().steps
  const list = useRef<HTMLDivElement>(null)
  useRovingStop(list)
  const [finder] = useState(createFinder)
  const close = () => list.current?.hidePopover()
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('li button') ?? [])]

  function onToggle({ newState }: ToggleEvent): void {
    if (newState === 'closed') finder.forget()
    else if (!list.current?.contains(document.activeElement)) items()[index]?.focus()
  }

  function go(step: NamedStep): void {
    close()
    onGo({ step: step.id, part: 0 })
    focusStep()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key.length > 1 || event.key === ' ' || event.ctrlKey || event.metaKey) return
    const names = steps.map((step, k) => `${k} ${plainTitle(step, locale)}`)
    items()[finder.find(names, event.key)]?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- typing finds a step, wherever the focus is inside
    <div
      ref={list}
      id={STEP_LIST}
      popover="auto"
      className={css['list']}
      onToggle={onToggle}
      onKeyDown={onKeyDown}
    >
      <ol start={0}>
        {steps.map((step, k) => (
          <li key={step.id}>
            <button
              type="button"
              data-stop=""
              tabIndex={-1}
              aria-current={k === index ? 'step' : undefined}
              onClick={() => go(step)}
            >
              <span>{k}</span>
              <span>
                <Prose text={step.title} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {onWhole && (
        <button
          type="button"
          className={css['whole']}
          onClick={() => {
            close()
            onWhole()
          }}
        >
          {whole ? words.single : words.whole}
        </button>
      )}
    </div>
  )
})
