import type { Row } from '../../derivation/equation.ts'
import type { Blank } from '../../derivation/practice.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { fillingOf } from '../../practice/exercise.ts'
import { quantitiesIn, rowsOf } from '../../practice/rows.ts'
import { useScene, useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { InBrief } from '../step/Members.tsx'
import { Tex } from '../typeset.tsx'
import { useExercise } from './practice.ts'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

interface PlaceProps {
  readonly step: Step
  readonly blank: Blank
  readonly isHidden: boolean
  /** Worked by the rule that is asked for: shown in full, as an example. */
  readonly isModel: boolean
}

/** A number of the step that is not being worked on: found, still to be found, or to appear later. */
export function Place({ step, blank: { quantity: id }, isHidden, isModel }: PlaceProps) {
  const exercise = useExercise()
  const { turn } = useTurns()
  const { quantities } = useScene().derivation
  const text = useText()
  const quantity = quantities.get(id)
  if (!quantity) return null
  if (!isHidden) {
    const { symbols, numbers, between, result } = rowsOf(step, id)
    const isWorkedOut = quantitiesIn(result).includes(id)
    const rows = isWorkedOut
      ? [...symbols, ...numbers, ...between, ...result]
      : [bareResult(quantity.tex, id)]
    return isModel && !fillingOf(exercise, id).isDone ? (
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
      {isAsked ? (
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

/** Of a number that stands in the rows of another, such as a slope, without giving that one away. */
function bareResult(tex: string, quantity: QuantityId): Row {
  return {
    kind: 'result',
    cells: [
      { segments: [{ kind: 'tex', tex }] },
      { operator: '=', segments: [{ kind: 'number', quantity }] },
    ],
  }
}
