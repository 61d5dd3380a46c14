import { useEffect } from 'react'
import type { Step } from '../../derivation/step.ts'
import type { Exercise as Kept } from '../../store/practice.ts'
import { fillingOf, isFree, openIn, OVER } from '../../practice/exercise.ts'
import { useText } from '../desk.ts'
import { BlankPage } from './BlankPage.tsx'
import { ExerciseStep } from './ExerciseStep.tsx'
import { FindSlip } from './FindSlip.tsx'
import { usePractice, usePractised } from './practice.ts'
import { SlipOffer } from './SlipOffer.tsx'
import { Summary } from './Summary.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

interface PracticeSheetProps {
  readonly step: Step
  /** Null while the problem on view is not the one that is practised. */
  readonly exercise: Kept | null
}

/** The sheet on the right while practising: the step on view with its blanks, and in the end how it went. */
export function PracticeSheet({ step, exercise }: PracticeSheetProps) {
  const kept = usePractised((state) => state.exercise)
  const { restart } = useTurns()
  const isBegun = kept !== null && kept.asked.some((id) => fillingOf(kept, id).attempts.length > 0)
  const begins = exercise === null && (!isBegun || openIn(kept).length === 0)
  useEffect(() => {
    if (begins) restart()
  }, [begins, restart])
  return (
    <div className={css['sheet']}>
      <Toolbar />
      {exercise === null ? (
        !begins && <Aside />
      ) : exercise.slip ? (
        <FindSlip />
      ) : exercise.current === OVER && openIn(exercise).length === 0 ? (
        <>
          <Summary />
          <div className={`${css['row']} ${css['offer']}`}>
            <SlipOffer />
          </div>
        </>
      ) : isFree(exercise) ? (
        <BlankPage />
      ) : (
        <ExerciseStep step={step} />
      )}
    </div>
  )
}

/** The numbers on view are no longer those of an exercise that has been begun: neither is lost. */
function Aside() {
  const { lesson, onResume } = usePractice()
  const { restart, turn } = useTurns()
  const text = useText()
  const kept = usePractised((state) => state.exercise)
  return (
    <div className={css['aside']}>
      <p>{text(words.changed)}</p>
      <div className={css['row']}>
        {kept && (
          <button
            type="button"
            className={css['main']}
            onClick={() => {
              void onResume(kept).then((isOpen) => {
                // a blank of another lesson is found once that one is on view
                if (isOpen && kept.lesson === lesson) turn(kept.current)
              })
            }}
          >
            {text(words.resume)}
          </button>
        )}
        <button type="button" onClick={restart}>
          {text(words.restart)}
        </button>
      </div>
    </div>
  )
}
