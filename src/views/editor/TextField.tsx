import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Complaint, TextControl } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'
import { useDesk, useSession, useText } from '../desk.ts'
import { plain } from './plain.ts'
import { Words } from './Words.tsx'
import styles from './TextField.module.css'

/**
 * A text with a grammar, such as a formula. Enter or leaving the field takes it, as one step of undo; a text with an
 * error stays in the field, with a pointer at the character, while the old one stays in force.
 */
export function TextField({ control }: { readonly control: TextControl }) {
  const desk = useDesk()
  const text = useText()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null)
  // Another text from elsewhere, such as a preset or undo, ends what was being typed.
  const draft = typed?.over === control.value ? typed.text : control.value
  const [refused, setRefused] = useState<string | null>(null)
  const complaint = refused === draft ? desk.complain?.(control.id, draft) : undefined
  // the numbers of an exercise stay as they are
  const isSettled = useSession((state) => state.mode === 'practice')
  const label = text(control.label)

  function settle(): void {
    if (desk.complain?.(control.id, draft)) setRefused(draft)
    else {
      desk.set(control.id, draft)
      setTyped(null)
      setRefused(null)
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      settle()
      const position = desk.complain?.(control.id, draft)?.position
      if (position !== undefined) field.current?.setSelectionRange(position, position)
    } else if (event.key === 'Escape' && draft !== control.value) {
      event.preventDefault()
      event.stopPropagation()
      setTyped(null)
      setRefused(null)
    }
  }

  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        <Words text={label} />
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles['input']}
        rows={1}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-label={plain(label)}
        aria-invalid={complaint !== undefined}
        aria-describedby={`${id}-note`}
        // what nobody can read yet would be lost
        readOnly={isSettled || desk.complain === undefined}
        value={draft}
        onChange={({ currentTarget }) =>
          setTyped({ text: currentTarget.value, over: control.value })
        }
        onKeyDown={onKeyDown}
        onBlur={settle}
      />
      {complaint && <Pointer text={draft} complaint={complaint} />}
      {/* Always there, because a live region speaks only when it changes. */}
      <p id={`${id}-note`} className={styles['sentence']} aria-live="polite">
        {complaint && `${capital(text(complaint.sentence))} ${text(STAYS)}`}
      </p>
    </div>
  )
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

const STAYS: Localized = {
  en: 'The text before it stays in force.',
  zh: '之前的内容继续有效。',
  ko: '이전 내용이 그대로 쓰입니다.',
}

/** Characters before and after the place that are shown with it. */
const AROUND = 24

/** The line with the error, and a mark under the character. */
function Pointer({ text, complaint }: { readonly text: string; readonly complaint: Complaint }) {
  const { position } = complaint
  if (position === undefined) return null
  const start = Math.max(text.lastIndexOf('\n', position - 1) + 1, position - AROUND)
  const before = text.slice(start, position)
  const [line = ''] = text.slice(position).split('\n')
  const character = String.fromCodePoint(line.codePointAt(0) ?? 0x20)
  const after = line.slice(character.length, AROUND)
  return (
    <p className={styles['pointer']} aria-hidden="true">
      {before}
      <mark className={styles['mark']}>{character}</mark>
      {after}
    </p>
  )
}
