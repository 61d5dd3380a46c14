import { useId } from 'react'
import { FADING_LEVELS } from '../../derivation/practice.ts'
import { atStage, leap } from '../../practice/fading.ts'
import { LEVEL_NAMES } from '../../practice/skills.ts'
import { useText } from '../desk.ts'
import { usePractice, usePractised } from './practice.ts'
import { SlipOffer } from './SlipOffer.tsx'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

/** How much is left open, and of which numbers. */
export function Toolbar() {
  const { store } = usePractice()
  const stage = usePractised((state) => state.progress.stage)
  const origin = usePractised((state) => state.exercise?.origin)
  const { restart, startDrawn } = useTurns()
  const text = useText()
  const id = useId()
  return (
    <div className={css['toolbar']}>
      <label htmlFor={id}>{text(words.level)}</label>
      <select
        id={id}
        value={stage}
        onChange={({ currentTarget }) => {
          const chosen = FADING_LEVELS.find((one) => `${one}` === currentTarget.value)
          if (chosen === undefined) return
          store.setState(({ progress }) => ({ progress: atStage(progress, chosen) }))
          restart()
        }}
      >
        {FADING_LEVELS.filter((one) => one > 0).map((one) => (
          <option key={one} value={one}>
            {one} – {text(LEVEL_NAMES[one])}
          </option>
        ))}
      </select>
      {stage < 5 && (
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
      <button type="button" onClick={startDrawn}>
        {text(words.numbers)}
      </button>
      <SlipOffer />
      <span className={css['origin']}>
        {origin?.kind === 'seed' ? text(words.seed(origin.seed)) : ''}
      </span>
    </div>
  )
}
