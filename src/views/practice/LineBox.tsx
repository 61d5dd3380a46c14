import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { everywhere, localized, type Localized } from '../../i18n/localized.ts'
import { preview } from '../../practice/answer.ts'
import { openIn, turnTo, writeLine } from '../../practice/exercise.ts'
import { readLine, type NamedLine } from '../../practice/named-line.ts'
import { blankOf } from '../../practice/problem.ts'
import { isAccepted } from '../../practice/verdict.ts'
import { useText } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { pageWords } from './page-words.ts'
import { useExercise, usePractice } from './practice.ts'
import { submit, useNames } from './submit.ts'
import { words } from './words.ts'
import css from './Practice.module.css'
import page from './BlankPage.module.css'

/** One box for every number: `b1 = 0.18`, or the number alone with its quantity chosen from the list. */
export function LineBox() {
  const practice = usePractice()
  const { store, problem } = practice
  const { quantities } = problem.derivation
  const exercise = useExercise()
  const text = useText()
  const namesOf = useNames()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState<Localized | null>(null)
  const open = openIn(exercise)
  const picked = open.find((one) => one === exercise.current)
  const typed = exercise.line ?? ''
  const line = typed.trim() === '' ? null : readLine(typed, namesOf, new Set(open), picked)
  const symbolOf = (quantity: string) => `$${quantities.get(quantity)?.tex ?? quantity}$`

  useEffect(() => input.current?.focus({ preventScroll: true }), [])

  function said(read: NamedLine): Localized {
    if (read.kind === 'given') return pageWords.given(symbolOf(read.quantity))
    const { answer } = read
    const told = preview(answer) ?? everywhere('')
    const isNamed = read.kind === 'line' && answer.kind === 'number'
    return isNamed ? localized((locale) => `${symbolOf(read.quantity)} ${told[locale]}`) : told
  }

  function type(draft: string): void {
    setNote(null)
    store.setState({ exercise: writeLine(exercise, draft) })
  }

  function check(): void {
    if (line?.kind === 'nameless' && line.answer.kind === 'number')
      return setNote(pageWords.nameless)
    if (line?.kind !== 'line') return
    const verdict = submit(practice, blankOf(problem, line.quantity), typed, line.answer)
    const { exercise: tried } = store.getState()
    if (!verdict || !tried) return
    setNote(verdict.kind === 'more-digits' ? words.lacks.digits : null)
    const turned = turnTo(tried, line.quantity)
    store.setState({ exercise: isAccepted(verdict) ? writeLine(turned, '') : turned })
    if (!isAccepted(verdict)) input.current?.select()
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While an input method composes, Enter belongs to it; 229 is how Safari says so.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    check()
  }

  return (
    <div className={page['line']}>
      <label htmlFor={`${id}-list`}>{text(pageWords.which)}</label>
      <select
        id={`${id}-list`}
        value={picked ?? ''}
        onChange={({ currentTarget }) =>
          store.setState({ exercise: turnTo(exercise, currentTarget.value) })
        }
      >
        <option value="">{text(pageWords.typed)}</option>
        {open.map((one) => (
          <option key={one} value={one}>
            {text(quantities.get(one)?.name ?? everywhere(one))}
          </option>
        ))}
      </select>
      <label htmlFor={id}>{text(picked === undefined ? pageWords.line : words.answer)}</label>
      <input
        ref={input}
        id={id}
        className={`number ${css['input']}`}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={picked === undefined ? text(pageWords.example) : undefined}
        aria-describedby={`${id}-read`}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={css['main']} onClick={check}>
        {text(words.check)}
      </button>
      <p id={`${id}-read`} className={css['read']} data-note={note !== null || undefined}>
        {note ? <Prose text={note} /> : line && <Prose text={said(line)} />}
      </p>
    </div>
  )
}
