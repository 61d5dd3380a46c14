import { useMemo, useRef } from 'react'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { hiddenIn, openIn } from '../../practice/exercise.ts'
import { pieces, type Prose as Sentence } from '../../derivation/prose.ts'
import { withBlanks } from '../../practice/rows.ts'
import { useScene, useStrings, useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { Prose } from '../Prose.tsx'
import { useRovingStop } from '../roving.ts'
import { Members } from '../step/Members.tsx'
import { OpenBlank } from './OpenBlank.tsx'
import { useExercise, usePractice } from './practice.ts'
import { Place } from './Place.tsx'
import { Return } from './Return.tsx'
import { withheldIn } from './scene.ts'
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
  const { derivation, known } = useScene()
  const isWithheld = useMemo(() => withheldIn(derivation, known), [derivation, known])
  const seen = useMemo(() => masked(step, isWithheld), [step, isWithheld])
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
            {seen.membersFirst && <Members step={seen} open />}
            <Equation rows={seen.rows} shown={seen.rows.map(() => true)} />
            {!seen.membersFirst && <Members step={seen} open />}
          </>
        )}
      </div>
      {!isOpen && step.because && !tells(step.because, isWithheld) && (
        <p className={panel['because']}>
          <Prose text={step.because} />
        </p>
      )}
      {!isCurrent && <Return />}
    </article>
  )
}

/** A step whose numbers are blanks where they are still to be found. */
function masked(step: Step, isWithheld: (id: QuantityId) => boolean): Step {
  return {
    ...step,
    rows: withBlanks(step.rows, isWithheld),
    members: step.members.map((member) => ({
      ...member,
      rows: withBlanks(member.rows, isWithheld),
    })),
  }
}

/** Whether a sentence gives away a number that is still to be found. */
const tells = (sentence: Sentence, isWithheld: (id: QuantityId) => boolean): boolean =>
  pieces(sentence.en).some((piece) => piece.kind === 'number' && isWithheld(piece.quantity))
