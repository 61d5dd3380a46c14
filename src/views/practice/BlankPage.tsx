import { useEffect, useRef } from 'react'
import type { Blank } from '../../derivation/practice.ts'
import { fillingOf, openIn } from '../../practice/exercise.ts'
import { useText } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { useDiagnosis } from './diagnosis.ts'
import { Findings } from './Findings.tsx'
import { Help } from './Help.tsx'
import { LineBox } from './LineBox.tsx'
import { pageWords } from './page-words.ts'
import { useExercise, usePractice } from './practice.ts'
import { useTurns } from './turns.ts'
import { VerdictNote } from './VerdictNote.tsx'
import { words } from './words.ts'
import panel from '../step/StepPanel.module.css'
import css from './Practice.module.css'
import page from './BlankPage.module.css'

/** Only the problem: its numbers are found in any order, and named as they are typed. */
export function BlankPage() {
  const { problem } = usePractice()
  const exercise = useExercise()
  const text = useText()
  const open = openIn(exercise)
  const tried = problem.blanks.find(({ quantity }) => quantity === exercise.current)
  const next = problem.blanks.find(({ quantity }) => quantity === open[0])
  const done = exercise.asked.length - open.length
  return (
    <article className={css['panel']}>
      <header>
        <p className={panel['crumb']}>
          <span>{text(words.found(done, exercise.asked.length))}</span>
        </p>
        <h2 className={panel['title']}>{text(pageWords.title)}</h2>
        <p className={panel['goal']}>{text(pageWords.task)}</p>
      </header>
      <section className={css['open']}>
        {next && <LineBox />}
        {tried && fillingOf(exercise, tried.quantity).attempts.length > 0 && (
          <Verdict blank={tried} />
        )}
        {!next && <Finish />}
        {next && <NextHelp key={next.quantity} blank={next} />}
      </section>
      <Findings />
    </article>
  )
}

/** The last answer is read before the summary. */
function Finish() {
  const { advance } = useTurns()
  const text = useText()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <button ref={button} type="button" className={css['main']} onClick={advance}>
      {text(words.finish)} <span aria-hidden="true">→</span>
    </button>
  )
}

function Verdict({ blank }: { readonly blank: Blank }) {
  return <VerdictNote blank={blank} diagnosis={useDiagnosis(blank)} />
}

function NextHelp({ blank }: { readonly blank: Blank }) {
  const { quantities } = usePractice().problem.derivation
  const diagnosis = useDiagnosis(blank)
  const symbol = quantities.get(blank.quantity)?.tex ?? blank.quantity
  return (
    <div className={page['help']}>
      <p>
        <Prose text={pageWords.hints(`$${symbol}$`)} />
      </p>
      <Help blank={blank} diagnosis={diagnosis} />
    </div>
  )
}
