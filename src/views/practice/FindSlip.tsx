import { useEffect, useMemo, useRef, useState } from 'react'
import { format } from '../../derivation/number.ts'
import type { Blank } from '../../derivation/practice.ts'
import { fillingOf } from '../../practice/exercise.ts'
import { blankOf, numberOf } from '../../practice/problem.ts'
import { choose, huntOf, lineOf, type Hunt } from '../../practice/slip-hunt.ts'
import { useSession, useText } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { Tex } from '../typeset.tsx'
import { AnswerBox } from './AnswerBox.tsx'
import { useDiagnosis } from './diagnosis.ts'
import { Help } from './Help.tsx'
import { useExercise, usePractice } from './practice.ts'
import { SlipLines } from './SlipLines.tsx'
import { lineWords, slipWords } from './slip-words.ts'
import { useTurns } from './turns.ts'
import { VerdictNote } from './VerdictNote.tsx'
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
        <h2 className={panel['title']}>{text(slipWords.offer)}</h2>
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

interface RepairProps {
  readonly hunt: Hunt
  readonly blank: Blank
}

function Repair({ hunt, blank }: RepairProps) {
  const { isDone } = fillingOf(useExercise(), blank.quantity)
  const text = useText()
  const diagnosis = useDiagnosis(blank)
  const { problem } = usePractice()
  const digits = useSession((s) => s.digits)
  const box = useRef<HTMLDivElement>(null)
  const tex = problem.derivation.quantities.get(blank.quantity)?.tex ?? ''
  const right = numberOf(problem.right, blank.quantity)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [isDone, diagnosis])
  return (
    <div ref={box} className={css['open']}>
      <p className={css['ruled']}>
        <span aria-hidden="true">✓</span> {text(isDone ? slipWords.repaired : slipWords.repair)}
      </p>
      {isDone ? (
        <Tex tex={`${tex} = ${format(right, digits)}`} spoken />
      ) : (
        <AnswerBox blank={blank} />
      )}
      <VerdictNote blank={blank} diagnosis={diagnosis} />
      {isDone ? <Named hunt={hunt} /> : <Help blank={blank} diagnosis={diagnosis} />}
    </div>
  )
}

/** The wrong rule, once it is put right, and what comes next. */
function Named({ hunt: { mistake } }: { readonly hunt: Hunt }) {
  const { findSlip, leaveSlip } = useTurns()
  const text = useText()
  return (
    <div className={css['verdict']}>
      <h3 className={css['named']}>{text(mistake.title)}</h3>
      <p>
        <Prose text={mistake.feedback} />
      </p>
      <p className={css['reproduced']}>
        <span>{text(slipWords.wrote)}</span>
        <Tex tex={mistake.tex} spoken />
      </p>
      <div className={css['row']}>
        <button type="button" onClick={findSlip}>
          {text(slipWords.another)}
        </button>
        <button type="button" className={css['main']} onClick={leaveSlip}>
          {text(slipWords.back)}
        </button>
      </div>
    </div>
  )
}
