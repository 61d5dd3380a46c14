import { useRef } from 'react'
import type { Step } from '../../derivation/step.ts'
import { hiddenIn, openIn } from '../../practice/exercise.ts'
import { useStrings, useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { Prose } from '../Prose.tsx'
import { useRovingStop } from '../roving.ts'
import { Members } from '../step/Members.tsx'
import { OpenBlank } from './OpenBlank.tsx'
import { useExercise, usePractice } from './practice.ts'
import { Place } from './Place.tsx'
import { Return } from './Return.tsx'
import { words } from './words.ts'
import panel from '../step/StepPanel.module.css'
import css from './Practice.module.css'

/** A step of the solution: worked as far as its numbers are found, with a place for each that is not. */
export function ExerciseStep({ step }: { readonly step: Step }) {
  const { blanks } = usePractice().problem
  const exercise = useExercise()
  const { phases } = useStrings().steps
  const text = useText()
  const equations = useRef<HTMLDivElement>(null)
  useRovingStop(equations)
  const hidden = hiddenIn(blanks, exercise)
  const own = blanks.filter((blank) => blank.step === step.id)
  const family = own.find(({ quantity }) => quantity === exercise.current)?.family
  const model = own.findLast((one) => one.family === family && !hidden.has(one.quantity))
  const isCurrent = own.some(({ quantity }) => quantity === exercise.current)
  const isOpen = isCurrent || own.some(({ quantity }) => hidden.has(quantity))
  const done = exercise.asked.length - openIn(exercise).length
  return (
    <article className={css['panel']}>
      <header>
        <p className={panel['crumb']}>
          <span className={panel['phase']}>{phases[step.phase]}</span>
          <span>{text(words.found(done, exercise.asked.length))}</span>
        </p>
        <h2 className={panel['title']}>
          <Prose text={step.title} />
        </h2>
        <p className={panel['goal']}>
          <Prose text={step.goal} />
        </p>
      </header>
      <div ref={equations} className={css['equations']}>
        {isOpen ? (
          own.map((blank) =>
            blank.quantity === exercise.current ? (
              <OpenBlank key={blank.quantity} blank={blank} />
            ) : (
              <Place
                key={blank.quantity}
                blank={blank}
                isHidden={hidden.has(blank.quantity)}
                isModel={blank === model}
              />
            ),
          )
        ) : (
          <>
            {step.membersFirst && <Members step={step} open />}
            <Equation rows={step.rows} shown={step.rows.map(() => true)} />
            {!step.membersFirst && <Members step={step} open />}
          </>
        )}
      </div>
      {!isOpen && step.because && (
        <p className={panel['because']}>
          <Prose text={step.because} />
        </p>
      )}
      {!isCurrent && <Return />}
    </article>
  )
}
