import { format } from '../../derivation/number.ts'
import type { Blank } from '../../derivation/practice.ts'
import { fillingOf, isReached, standing } from '../../practice/exercise.ts'
import { numberOf } from '../../practice/problem.ts'
import { workingOf } from '../../practice/working.ts'
import { useScene, useSession, useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { InBrief } from '../step/Members.tsx'
import { Tex } from '../typeset.tsx'
import { useExercise, usePractice } from './practice.ts'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

interface PlaceProps {
  readonly blank: Blank
  readonly isHidden: boolean
  /** Worked by the rule that is asked for: shown in full, as an example. */
  readonly isModel: boolean
}

/** A number of the step that is not being worked on: found, still to be found, or to appear later. */
export function Place({ blank, isHidden, isModel }: PlaceProps) {
  const { quantity: id } = blank
  const { problem } = usePractice()
  const exercise = useExercise()
  const { turn } = useTurns()
  const { quantities } = useScene().derivation
  const digits = useSession((s) => s.digits)
  const text = useText()
  const quantity = quantities.get(id)
  if (!quantity) return null
  const filling = fillingOf(exercise, id)
  const { isDone } = filling
  if (!isHidden && isReached(problem.blanks, exercise, id)) {
    const { symbols, numbers, between, result } = workingOf(problem, blank)
    const rows = [...symbols, ...numbers, ...between, ...result]
    return isModel && !isDone ? (
      <Equation rows={rows} shown={rows.map(() => true)} />
    ) : (
      <div className={css['found']}>
        <InBrief rows={rows} />
      </div>
    )
  }
  const isAsked = exercise.asked.includes(id)
  return (
    <div className={css['place']}>
      <Tex tex={`${quantity.tex} =`} spoken />
      {isDone ? (
        <span className="number">
          {format(standing(filling, numberOf(problem.right, id)), digits)}
        </span>
      ) : isAsked ? (
        <button
          type="button"
          className={css['slot']}
          aria-label={text(words.goTo(text(quantity.name)))}
          onClick={() => turn(id)}
        >
          ?
        </button>
      ) : (
        <span className={css['later']}>{text(words.later)}</span>
      )}
    </div>
  )
}
