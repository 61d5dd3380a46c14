import { useText } from '../desk.ts'
import { usePractice } from './practice.ts'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

/** How the exercise went, and the next one. */
export function Summary() {
  const { practising, params } = usePractice()
  const { start } = useTurns()
  const text = useText()
  return (
    <article className={css['panel']}>
      <button
        type="button"
        className={css['main']}
        onClick={() => start(practising.generate(params, 1), { kind: 'seed', seed: 1 })}
      >
        {text(words.numbers)}
      </button>
    </article>
  )
}
