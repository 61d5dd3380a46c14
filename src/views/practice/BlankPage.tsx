import { useEffect, useRef } from 'react'
import type { Blank } from '../../derivation/practice.ts'
import { fillingOf, openIn } from '../../practice/exercise.ts'
import { workingOf } from '../../practice/working.ts'
import { light } from '../../store/exploring.ts'
import { useDesk, useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
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
        {tried && <Said blank={tried} />}
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

/** What is to be said of the number that was tried last; how it is worked out, where the answer was asked for. */
function Said({ blank }: { readonly blank: Blank }) {
  const { problem } = usePractice()
  const { attempts, help } = fillingOf(useExercise(), blank.quantity)
  const diagnosis = useDiagnosis(blank)
  if (help === 'answer') {
    const { symbols, numbers, between, result } = workingOf(problem, blank)
    const rows = [...symbols, ...numbers, ...between, ...result]
    return <Equation rows={rows} shown={rows.map(() => true)} />
  }
  return attempts.length > 0 && <VerdictNote blank={blank} diagnosis={diagnosis} />
}

/** Help with the first number that is still open. */
function NextHelp({ blank }: { readonly blank: Blank }) {
  const { quantities } = usePractice().problem.derivation
  const { session } = useDesk()
  useEffect(() => () => light(session, []), [session])
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
