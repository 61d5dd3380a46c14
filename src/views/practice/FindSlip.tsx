import { useEffect, useMemo, useState } from 'react'
import { blankOf } from '../../practice/problem.ts'
import { choose, huntOf, lineOf, type Hunt } from '../../practice/slip-hunt.ts'
import { useText } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { useExercise, usePractice } from './practice.ts'
import { Repair } from './Repair.tsx'
import { SlipLines } from './SlipLines.tsx'
import { lineWords, slipWords } from './slip-words.ts'
import { useTurns } from './turns.ts'
import { marks } from './words.ts'
import panel from '../step/StepPanel.module.css'
import css from './Practice.module.css'

/** A solution with one wrong rule in it: its first wrong line is found, and put right. */
export function FindSlip() {
  const { problem } = usePractice()
  const exercise = useExercise()
  const { leaveSlip } = useTurns()
  const hunt = useMemo(() => huntOf(problem, exercise), [problem, exercise])
  // kept from another version of the page, whose wrong rules were others
  useEffect(() => {
    if (!hunt) leaveSlip()
  }, [hunt, leaveSlip])
  return hunt ? <Search hunt={hunt} /> : null
}

function Search({ hunt }: { readonly hunt: Hunt }) {
  const { store, problem } = usePractice()
  const exercise = useExercise()
  const text = useText()
  const [line, setLine] = useState(hunt.chosen.at(-1))
  const { leaveSlip } = useTurns()
  return (
    <article className={css['panel']}>
      <header>
        <h2 ref={focusOn} tabIndex={-1} className={panel['title']}>
          {text(slipWords.offer)}
        </h2>
        <p className={panel['goal']}>{text(slipWords.task)}</p>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (line !== undefined && !hunt.isFound)
            store.setState({ exercise: choose(exercise, line) })
        }}
      >
        <SlipLines hunt={hunt} chosen={line} onChoose={setLine} />
        {!hunt.isFound && (
          <div className={`${css['open']} ${css['dock']}`}>
            <div className={css['row']}>
              <button type="submit" className={css['main']} disabled={line === undefined}>
                {text(slipWords.choose)}
              </button>
              <button type="button" onClick={leaveSlip}>
                {text(slipWords.back)}
              </button>
            </div>
            <Missed hunt={hunt} />
          </div>
        )}
      </form>
      {hunt.isFound && <Repair hunt={hunt} blank={blankOf(problem, hunt.first)} />}
    </article>
  )
}

/** The question comes to whoever has asked for it; it must not be looked for. */
function focusOn(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true })
}

/** What is to be said of the last line that was chosen. */
function Missed({ hunt }: { readonly hunt: Hunt }) {
  const { problem } = usePractice()
  const text = useText()
  const last = hunt.chosen.at(-1)
  const kind = last === undefined ? 'first' : lineOf(problem, hunt, last)
  const tex = problem.derivation.quantities.get(last ?? '')?.tex ?? ''
  return (
    <div
      className={css['verdict']}
      role="status"
      data-mark={kind === 'first' ? undefined : 'wrong'}
    >
      {kind !== 'first' && (
        <>
          <p className={css['mark']}>
            <span aria-hidden="true">{marks.wrong.sign}</span> {text(marks.wrong.word)}
          </p>
          <p>
            <Prose text={lineWords[kind](`$${tex}$`)} />
          </p>
        </>
      )}
    </div>
  )
}
