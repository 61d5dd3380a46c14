import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Blank } from '../../derivation/practice.ts'
import { format } from '../../derivation/number.ts'
import { preview } from '../../practice/answer.ts'
import { fillingOf, nextOpen, write } from '../../practice/exercise.ts'
import { useScene, useText } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { Tex } from '../typeset.tsx'
import { useExercise, usePractice } from './practice.ts'
import { useReader, useSubmit } from './submit.ts'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

/** What is missing before an answer can be judged. */
type Lack = keyof typeof words.lacks

/** Where the answer is typed, with a line below it that says how it was read. */
export function AnswerBox({ blank }: { readonly blank: Blank }) {
  const { store } = usePractice()
  const exercise = useExercise()
  const { quantities } = useScene().derivation
  const text = useText()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const read = useReader(blank)
  const submit = useSubmit(blank)
  const { advance } = useTurns()
  const { draft, isDone } = fillingOf(exercise, blank.quantity)
  const [lack, setLack] = useState<Lack | null>(null)
  const quantity = quantities.get(blank.quantity)
  const answer = draft.trim() === '' ? null : read(draft)
  const said = isDone
    ? null
    : lack
      ? words.lacks[lack]
      : answer?.kind === 'other'
        ? words.meant(quantities.get(answer.quantity)?.tex ?? answer.quantity)
        : answer && preview(answer)
  const isLast = nextOpen(exercise, blank.quantity) === undefined

  useEffect(() => {
    if (!isDone) input.current?.focus({ preventScroll: true })
  }, [isDone])

  function type(typed: string): void {
    setLack(null)
    store.setState({ exercise: write(exercise, blank.quantity, typed) })
  }

  function check(): void {
    if (draft.trim() === '') return setLack('number')
    const verdict = submit(draft)
    setLack(verdict?.kind === 'more-digits' ? 'digits' : null)
    if (verdict && verdict.kind !== 'right') input.current?.select()
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While an input method composes, Enter belongs to it; 229 is how Safari says so.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    check()
  }

  if (!quantity) return null
  return (
    <div className={css['answer']}>
      <label htmlFor={id} className={css['symbol']}>
        <span className="visually-hidden">{text(quantity.name)}</span>
        <Tex tex={`${quantity.tex} =`} />
      </label>
      <input
        ref={input}
        id={id}
        className={`number ${css['input']}`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        readOnly={isDone}
        aria-describedby={`${id}-read`}
        value={draft}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {isDone ? (
        <button type="button" className={css['main']} onClick={advance} ref={focusOn}>
          {text(isLast ? words.finish : words.next)} <span aria-hidden="true">→</span>
        </button>
      ) : (
        <button type="button" className={css['main']} onClick={check}>
          {text(words.check)}
        </button>
      )}
      <p id={`${id}-read`} className={css['read']} data-note={lack ?? undefined}>
        {said && <Prose text={said} />}
      </p>
      {answer?.kind === 'ask' && (
        <div className={css['row']} role="group" aria-label={text(words.choose)}>
          {answer.readings.map((one) => (
            <button key={one} type="button" onClick={() => type(format(one))}>
              {format(one)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** Enter goes on: the reader has just pressed it. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
}
