import { useEffect, useMemo, useRef } from 'react'
import type { Blank } from '../../derivation/practice.ts'
import { fillingOf, isReached, timesNamed } from '../../practice/exercise.ts'
import { knowsRule, ruleOf } from '../../practice/rule-draft.ts'
import { ruleMessage } from '../../practice/rule-messages.ts'
import { workingOf } from '../../practice/working.ts'
import { useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { AnswerBox } from './AnswerBox.tsx'
import { Help } from './Help.tsx'
import { ContrastCard } from './ContrastCard.tsx'
import { useExercise, usePractice } from './practice.ts'
import { useDiagnosis } from './diagnosis.ts'
import { RuleBox } from './RuleBox.tsx'
import { VerdictNote } from './VerdictNote.tsx'
import css from './Practice.module.css'

interface OpenBlankProps {
  readonly blank: Blank
}

/** The number that is worked on: its rule, a box for the answer, what is to be said of it, and help. */
export function OpenBlank({ blank }: OpenBlankProps) {
  const { problem } = usePractice()
  const exercise = useExercise()
  const text = useText()
  const { isDone, attempts } = fillingOf(exercise, blank.quantity)
  const isRuleFresh =
    ruleOf(exercise, blank.quantity).state === 'right' && attempts.length === 0 && !isDone
  const isWorked = isDone && isReached(problem.blanks, exercise, blank.quantity)
  const rows = useMemo(() => {
    const { symbols, numbers, between, result } = workingOf(problem, blank)
    return isWorked ? [...symbols, ...numbers, ...between, ...result] : symbols
  }, [problem, blank, isWorked])
  const diagnosis = useDiagnosis(blank)
  const mistake = !isDone && diagnosis?.kind === 'mistake' ? diagnosis.mistake : null
  const again = mistake !== null && timesNamed(exercise, mistake) > 1 ? mistake : null
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' })
  }, [blank, diagnosis])
  return (
    <section ref={section} className={css['open']}>
      {blank.formula && !knowsRule(exercise, blank) ? (
        <RuleBox key={blank.quantity} blank={blank} formula={blank.formula} />
      ) : (
        <>
          {rows.length > 0 && <Equation rows={rows} shown={rows.map(() => true)} />}
          {isRuleFresh && (
            <p className={css['ruled']}>
              <span aria-hidden="true">✓</span> {text(ruleMessage({ kind: 'right' }))}
            </p>
          )}
          <AnswerBox key={blank.quantity} blank={blank} />
          <VerdictNote blank={blank} diagnosis={diagnosis} />
          {again !== null && <ContrastCard blank={blank} mistake={again} />}
        </>
      )}
      {!isDone && <Help blank={blank} diagnosis={diagnosis} />}
    </section>
  )
}
