import { useId, useState } from 'react'
import { FADING_LEVELS } from '../../derivation/practice.ts'
import { atStage, leap } from '../../practice/fading.ts'
import { LEVEL_NAMES } from '../../practice/skills.ts'
import { useText } from '../desk.ts'
import { NumbersChoice } from './NumbersChoice.tsx'
import { usePractice, usePractised } from './practice.ts'
import { ProgressButton } from './ProgressButton.tsx'
import { SeedField } from './SeedField.tsx'
import { SlipOffer } from './SlipOffer.tsx'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

/** From here on the leap would be one step, which the choice of levels takes as well. */
const NEAR = 4

/** How much is left open, of which numbers, and what is known so far. */
export function Toolbar() {
  const { store, practising } = usePractice()
  const stage = usePractised((state) => state.progress.stage)
  // what is asked of a class is for its instructor to choose
  const given = usePractised(({ exercise }) =>
    exercise?.origin.kind === 'set' ? exercise.level : null,
  )
  const { restart } = useTurns()
  const [isTyping, setTyping] = useState(false)
  const text = useText()
  const id = useId()
  return (
    <div className={css['toolbar']}>
      <label htmlFor={id} className="visually-hidden">
        {text(words.level)}
      </label>
      <select
        id={id}
        className={css['narrow']}
        value={given ?? stage}
        disabled={given !== null}
        onChange={({ currentTarget }) => {
          const chosen = FADING_LEVELS.find((one) => `${one}` === currentTarget.value)
          if (chosen === undefined) return
          store.setState(({ progress }) => ({ progress: atStage(progress, chosen) }))
          restart()
        }}
      >
        {FADING_LEVELS.filter((one) => one > 0).map((one) => (
          <option key={one} value={one}>
            {one} · {text(practising.levels?.[one] ?? LEVEL_NAMES[one])}
          </option>
        ))}
      </select>
      {stage < NEAR && given === null && (
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
