import { useEffect, useRef } from 'react'
import { format } from '../../derivation/number.ts'
import type { Blank } from '../../derivation/practice.ts'
import { fillingOf } from '../../practice/exercise.ts'
import { numberOf } from '../../practice/problem.ts'
import type { Hunt } from '../../practice/slip-hunt.ts'
import { useSession, useText } from '../desk.ts'
import { Words } from '../editor/Words.tsx'
import { Prose } from '../Prose.tsx'
import { Tex } from '../typeset.tsx'
import { AnswerBox } from './AnswerBox.tsx'
import { useDiagnosis } from './diagnosis.ts'
import { Help } from './Help.tsx'
import { useExercise, usePractice } from './practice.ts'
import { slipWords } from './slip-words.ts'
import { useTurns } from './turns.ts'
import { VerdictNote } from './VerdictNote.tsx'
import css from './Practice.module.css'

interface RepairProps {
  readonly hunt: Hunt
  readonly blank: Blank
}

/** Asks for the number that should stand in the first wrong line. */
export function Repair({ hunt, blank }: RepairProps) {
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
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus({ preventScroll: true }), [])
  return (
    <div className={css['verdict']}>
      <h3 className={css['named']}>
        <Words text={text(mistake.title)} spoken />
      </h3>
      <p className={css['told']}>{text(slipWords.told)}</p>
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
        <button ref={back} type="button" className={css['main']} onClick={leaveSlip}>
          {text(slipWords.back)}
        </button>
      </div>
    </div>
  )
}
