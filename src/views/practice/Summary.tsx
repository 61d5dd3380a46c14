import { useMemo, useState } from 'react'
import { nextAfter, skillsIn, slipsIn, tallyOf } from '../../practice/summary.ts'
import { levelAt, levelName } from '../../practice/levels.ts'
import { atStage } from '../../practice/fading.ts'
import { show } from '../../store/actions.ts'
import { useDesk, useText } from '../desk.ts'
import { Printout } from '../dialogs/Printout.tsx'
import { Words } from '../editor/Words.tsx'
import { Handover } from './Handover.tsx'
import { originName } from './origin.ts'
import { useExercise, usePractice, usePractised } from './practice.ts'
import { reportOf } from './report.ts'
import { SkillTable } from './SkillTable.tsx'
import { Slips } from './Slips.tsx'
import { setExercise } from './set-words.ts'
import { atLevel, summaryWords } from './summary-words.ts'
import { useTurns } from './turns.ts'
import panel from '../step/StepPanel.module.css'
import row from './Practice.module.css'
import css from './Summary.module.css'

/** How the exercise went, and the next one. */
export function Summary() {
  const { practising, params, problem } = usePractice()
  const { session, locale } = useDesk()
  const exercise = useExercise()
  const progress = usePractised((state) => state.progress)
  const { restart } = useTurns()
  const [isPrinting, setPrinting] = useState(false)
  const text = useText()
  const companions = useMemo(() => practising.companions(params), [practising, params])
  return (
    <article className={row['panel']}>
      <Outcome />
      <h3 className={css['heading']}>{text(summaryWords.next)}</h3>
      <div className={row['row']}>
        <NextButton />
        <button type="button" onClick={() => show(session, { mode: 'study' })}>
          {text(summaryWords.study)}
        </button>
        <button type="button" onClick={restart}>
          {text(summaryWords.again)}
        </button>
        <button type="button" onClick={() => setPrinting(true)}>
          {text(summaryWords.print)}
        </button>
      </div>
      <Handover report={reportOf(problem, practising, exercise, progress, companions, locale)} />
      {isPrinting && (
        <Printout onDone={() => setPrinting(false)}>
          <Outcome />
        </Printout>
      )}
    </article>
  )
}

/** What is on paper, too. */
function Outcome() {
  const { practising, params, problem } = usePractice()
  const exercise = useExercise()
  const progress = usePractised((state) => state.progress)
  const text = useText()
  const level = levelAt(problem.blanks, exercise.level)
  const companions = useMemo(() => practising.companions(params), [practising, params])
  const { unaided, helped, missed } = tallyOf(exercise)
  return (
    <>
      <header>
        <p className={panel['crumb']}>
          <span className={panel['phase']}>
            <Words text={text(originName(exercise.origin, companions))} spoken />
          </span>
          <span>
            <Words text={text(atLevel(level, levelName(practising, level)))} spoken />
          </span>
        </p>
        <h2 className={panel['title']}>{text(summaryWords.title)}</h2>
      </header>
      <dl className={css['tally']}>
        {(
          [
            [summaryWords.firstTry, unaided],
            [summaryWords.helped, helped],
            [summaryWords.missed, missed],
          ] as const
        ).map(([label, count]) => (
          <div key={label.en}>
            <dt>{text(label)}</dt>
            <dd className="number">{count}</dd>
          </div>
        ))}
      </dl>
      <h3 className={css['heading']}>{text(summaryWords.skills)}</h3>
      <SkillTable
        skills={skillsIn(exercise, problem.blanks)}
        progress={progress}
        companions={companions}
      />
      <h3 className={css['heading']}>{text(summaryWords.slips)}</h3>
      <Slips slips={slipsIn(exercise)} />
    </>
  )
}

/** The one exercise that is worth doing next. */
function NextButton() {
  const { store, practising, params, problem } = usePractice()
  const exercise = useExercise()
  const progress = usePractised((state) => state.progress)
  const { origin } = exercise
  const { start, startDrawn, startSet } = useTurns()
  const text = useText()
  const next = nextAfter(exercise, problem.blanks, progress, practising.companions(params))
  const label =
    next.kind === 'companion'
      ? next.companion.title
      : next.kind === 'level'
        ? atLevel(next.level, levelName(practising, next.level))
        : next.kind === 'set' && origin.kind === 'set'
          ? setExercise(next.number, origin.exercises)
          : summaryWords.newNumbers
  const go = () => {
    if (next.kind === 'companion')
      return start(next.companion.params, { kind: 'companion', id: next.companion.id })
    if (next.kind === 'set' && origin.kind === 'set')
      return startSet(origin, origin.student, next.number)
    if (next.kind === 'level') store.setState({ progress: atStage(progress, next.level) })
    return startDrawn()
  }
  return (
    <button type="button" className={row['main']} onClick={go}>
      <Words text={text(label)} spoken /> <span aria-hidden="true">→</span>
    </button>
  )
}
