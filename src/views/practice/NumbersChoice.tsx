import { useId, useMemo, useState } from 'react'
import { useText } from '../desk.ts'
import { plain } from '../editor/plain.ts'
import { originName } from './origin.ts'
import { usePractice, usePractised } from './practice.ts'
import { useTurns } from './turns.ts'
import { words } from './words.ts'
import { late } from '../late.tsx'
import css from './Practice.module.css'

const ProblemSets = late(
  async () => (await import('../problem-sets/ProblemSets.tsx')).ProblemSets,
  'asked',
)

interface NumbersChoiceProps {
  /** A seed is to be typed. */
  readonly onSeed: () => void
}

/** Which numbers are practised: those on view, new ones, or a problem that shows what these hide. */
export function NumbersChoice({ onSeed }: NumbersChoiceProps) {
  const { practising, params, derive, setLink } = usePractice()
  const origin = usePractised((state) => state.exercise?.origin) ?? { kind: 'own' }
  const { start, startDrawn } = useTurns()
  const [isMaking, setMaking] = useState(false)
  const text = useText()
  const id = useId()
  const companions = useMemo(() => practising.companions(params), [practising, params])

  function choose(chosen: string): void {
    if (chosen === 'draw') return startDrawn()
    if (chosen === 'seed') return onSeed()
    if (chosen === 'sets') return setMaking(true)
    const companion = companions.find((one) => one.id === chosen)
    if (companion) start(companion.params, { kind: 'companion', id: companion.id })
  }

  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {text(words.whichNumbers)}
      </label>
      <select
        id={id}
        className={css['narrow']}
        value="now"
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="now">{plain(text(originName(origin, companions)))}</option>
        <option value="draw">{text(words.numbers)}</option>
        <option value="seed">{text(words.typeSeed)}</option>
        <optgroup label={text(words.companions)}>
          {companions.map((one) => (
            <option key={one.id} value={one.id}>
              {plain(text(one.title))}
            </option>
          ))}
        </optgroup>
        <optgroup label={text(words.class)}>
          <option value="sets">{text(words.sets)}</option>
        </optgroup>
      </select>
      {isMaking && (
        <ProblemSets derive={derive} linkOf={setLink} onClose={() => setMaking(false)} />
      )}
    </>
  )
}
