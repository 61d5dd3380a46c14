import { useStrings } from '../desk.ts'
import { NumberField } from '../NumberField.tsx'
import styles from './Seed.module.css'

export interface SeedProps {
  readonly seed: number
  readonly onRandomise: (seed: number) => void
}

/** Four digits: short enough to be said to a class. */
const SEEDS = 10_000

/** New numbers by chance, and the same ones again from their seed. */
export function Seed({ seed, onRandomise }: SeedProps) {
  const words = useStrings().editor.setup
  return (
    <div className={styles['seed']}>
      <NumberField
        label={words.seed}
        value={seed}
        min={0}
        max={SEEDS - 1}
        step={1}
        whole
        onCommit={onRandomise}
        // Enter on the seed as it stands brings its numbers back after edits.
        onDone={(changed) => {
          if (!changed) onRandomise(seed)
        }}
      />
      <button type="button" className={styles['draw']} onClick={() => onRandomise(draw(seed))}>
        {words.draw}
      </button>
      <p className={styles['hint']}>{words.seedHint}</p>
    </div>
  )
}

/** Never the same seed twice in a row, or the button would seem broken. */
function draw(seed: number): number {
  const drawn = Math.floor(Math.random() * (SEEDS - 1))
  return drawn >= seed ? drawn + 1 : drawn
}
