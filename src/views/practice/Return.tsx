import { useScene, useText } from '../desk.ts'
import { useExercise } from './practice.ts'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

/** From a step without the blank that is worked on, the way back to it. */
export function Return() {
  const { current } = useExercise()
  const { quantities } = useScene().derivation
  const { turn } = useTurns()
  const text = useText()
  const quantity = quantities.get(current)
  if (!quantity) return null
  return (
    <div className={css['row']}>
      <button type="button" className={css['main']} onClick={() => turn(current)}>
        {text(words.goTo(text(quantity.name)))}
      </button>
    </div>
  )
}
