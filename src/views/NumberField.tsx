import { useEffect, useId, useRef } from 'react'
import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useDraft } from './editor/draft.ts'
import { FieldButton } from './editor/FieldButton.tsx'
import { Refused } from './editor/Refused.tsx'
import { STEPS, scaled } from './editor/stepping.ts'
import { useStrings } from './desk.ts'
import styles from './NumberField.module.css'

export interface NumberFieldProps {
  /** Its name, and what stands before it unless `children` say it with formulas. */
  readonly label: string
  readonly children?: ReactNode
  readonly value: number
  readonly min: number
  readonly max: number
  /** What an arrow key or a button adds; ten times that with Shift, a tenth with Alt. */
  readonly step: number
  /** Takes whole numbers only. */
  readonly whole?: boolean
  /** Has the focus from the start. */
  readonly takesFocus?: boolean
  /** A new value, once per Enter, blur or step: one step of undo. */
  readonly onCommit: (value: number) => void
  /** Escape. */
  readonly onCancel?: () => void
  /** Enter on a text that could be taken; `changed` says whether there was a new value in it. */
  readonly onDone?: (changed: boolean) => void
}

/**
 * A number that can be typed in any usual way or stepped.
 *
 * A text field, because `type="number"` refuses fractions, decimal commas and full-width digits.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, children, value, min, max, step, whole = false, takesFocus = false } = props
  const words = useStrings().editor.field
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const isFresh = useRef(false)
  const draft = useDraft(value, { min, max, whole }, (next) => props.onCommit(next))

  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])

  // With the focus on a value that is settled, typing begins a new one.
  const settled = draft.isDirty ? null : draft.text
  useEffect(() => {
    // after the paint: selecting makes the browser lay out the page, which an edit has just changed
    const timer = setTimeout(() => {
      const field = input.current
      if (field !== null && document.activeElement === field && field.value === settled)
        field.select()
    }, 0)
    return () => clearTimeout(timer)
  }, [settled])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    // While an input method composes, Enter and the arrows belong to it; 229 is how Safari says so.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const steps = STEPS[event.key]
    if (steps !== undefined) {
      event.preventDefault()
      draft.add(scaled(step, steps, event))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const end = draft.settle()
      if (end.settled) props.onDone?.(end.changed)
    } else if (event.key === 'Escape' && (draft.isDirty || props.onCancel)) {
      // Otherwise the key goes on, to close what the field stands in.
      event.preventDefault()
      event.stopPropagation()
      draft.restore()
      props.onCancel?.()
    }
  }

  function onFocus(event: FocusEvent<HTMLInputElement>): void {
    event.currentTarget.select()
    isFresh.current = true
  }

  /** The click that gives the focus would drop the selection again, unless it has drawn one itself. */
  function onMouseUp({ currentTarget: field }: MouseEvent<HTMLInputElement>): void {
    if (isFresh.current && field.selectionStart === field.selectionEnd) field.select()
    isFresh.current = false
  }

  function onBlur(): void {
    if (!draft.settle().settled) draft.restore(true)
  }

  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {children ?? label}
      </label>
      <div className={styles['box']}>
        <FieldButton
          sign="−"
          label={words.less(label)}
          className={styles['step']}
          disabled={value <= min}
          onPress={(event) => draft.add(scaled(step, -1, event))}
        />
        <input
          ref={input}
          id={id}
          className={styles['input']}
          type="text"
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-label={label}
          aria-valuenow={value}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-invalid={draft.isDirty && draft.refusal !== null}
          aria-describedby={`${id}-note`}
          value={draft.text}
          onChange={(event) => draft.write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onMouseUp={onMouseUp}
          onBlur={onBlur}
        />
        {min < 0 && (
          <FieldButton
            sign="±"
            label={words.sign(label)}
            className={styles['sign']}
            onPress={() => draft.choose(-draft.number)}
          />
        )}
        <FieldButton
          sign="+"
          label={words.more(label)}
          className={styles['step']}
          disabled={value >= max}
          onPress={(event) => draft.add(scaled(step, 1, event))}
        />
      </div>
      <Refused
        id={`${id}-note`}
        refusal={draft.refusal}
        value={value}
        min={min}
        max={max}
        onChoose={draft.choose}
      />
    </div>
  )
}
