import { format } from '../../derivation/number.ts'
import type { Phase } from '../../derivation/step.ts'
import { fillingOf, hiddenIn, standing } from '../../practice/exercise.ts'
import { numberOf } from '../../practice/problem.ts'
import { stepOf } from '../../practice/rows.ts'
import { useSession, useStrings, useText } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import { pageWords } from './page-words.ts'
import { useExercise, usePractice } from './practice.ts'
import css from './BlankPage.module.css'

/** What has been found on a blank page, by the phases of the solution. */
export function Findings() {
  const { problem } = usePractice()
  const exercise = useExercise()
  const digits = useSession((s) => s.digits)
  const { phases } = useStrings().steps
  const text = useText()
  const hidden = hiddenIn(problem.blanks, exercise)
  // what follows from a wrong number stands as it was typed
  const shown = (id: string) =>
    hidden.has(id)
      ? standing(fillingOf(exercise, id), numberOf(problem.right, id))
      : numberOf(problem.right, id)
  const groups = new Map<Phase, { id: string; tex: string }[]>()
  for (const blank of problem.blanks) {
    const phase = stepOf(problem.derivation, blank)?.phase
    const tex = problem.derivation.quantities.get(blank.quantity)?.tex
    if (phase === undefined || tex === undefined) continue
    if (!fillingOf(exercise, blank.quantity).isDone) continue
    groups.set(phase, [...(groups.get(phase) ?? []), { id: blank.quantity, tex }])
  }
  return (
    <section className={css['findings']} aria-label={text(pageWords.found)}>
      {groups.size === 0 && <p>{text(pageWords.none)}</p>}
      {[...groups].map(([phase, found]) => (
        <section key={phase} aria-label={phases[phase]}>
          <h3>{phases[phase]}</h3>
          <ul>
            {found.map(({ id, tex }) => (
              <li key={id}>
                <Tex tex={`${tex} =`} spoken />{' '}
                <span className="number">{format(shown(id), digits)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
