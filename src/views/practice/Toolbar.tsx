import { useId, useState } from 'react'
import { atStage, leap } from '../../practice/fading.ts'
import { ALL, levelAt, levelName, levelsOf } from '../../practice/levels.ts'
import { useText } from '../desk.ts'
import { plain } from '../editor/plain.ts'
import { NumbersChoice } from './NumbersChoice.tsx'
import { usePractice, usePractised } from './practice.ts'
import { ProgressButton } from './ProgressButton.tsx'
import { SeedField } from './SeedField.tsx'
import { SlipOffer } from './SlipOffer.tsx'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

/** How much is left open, of which numbers, and what is known so far. */
export function Toolbar() {
  const { store, practising, problem } = usePractice()
  const stage = usePractised((state) => state.progress.stage)
  // what is asked of a class is for its instructor to choose
  const given = usePractised(({ exercise }) =>
    exercise?.origin.kind === 'set' ? exercise.level : null,
  )
  const { restart } = useTurns()
  const [isTyping, setTyping] = useState(false)
  const text = useText()
  const id = useId()
  const levels = levelsOf(problem.blanks)
  const level = levelAt(problem.blanks, given ?? stage)
  // where it would be one step, the choice of levels takes it as well
  const isFar = levels.filter((one) => one > level && one <= ALL).length > 1
  return (
    <div className={css['toolbar']}>
      <label htmlFor={id} className="visually-hidden">
        {text(words.level)}
      </label>
      <select
        id={id}
        className={css['narrow']}
        value={level}
        disabled={given !== null}
        onChange={({ currentTarget }) => {
          const chosen = levels.find((one) => `${one}` === currentTarget.value)
          if (chosen === undefined) return
          store.setState(({ progress }) => ({ progress: atStage(progress, chosen) }))
          restart()
        }}
      >
        {levels.map((one) => (
          <option key={one} value={one}>
            {one} · {plain(text(levelName(practising, one)))}
          </option>
        ))}
      </select>
      {isFar && given === null && (
        <button
          type="button"
          onClick={() => {
            store.setState(({ progress }) => ({ progress: leap(progress) }))
            restart()
          }}
        >
          {text(words.leap)}
        </button>
      )}
      {isTyping ? (
        <SeedField onDone={() => setTyping(false)} />
      ) : (
        <NumbersChoice onSeed={() => setTyping(true)} />
      )}
      <SlipOffer />
      <span className={css['origin']}>
        <ProgressButton />
      </span>
    </div>
  )
}
