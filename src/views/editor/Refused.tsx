import { format } from '../../derivation/number.ts'
import type { Strings } from '../../i18n/words.ts'
import { useStrings, useText } from '../desk.ts'
import type { Refusal } from './draft.ts'
import styles from './Refused.module.css'

export interface RefusedProps {
  readonly id: string
  readonly refusal: Refusal | null
  /** The value that stays. */
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChoose: (value: number) => void
}

/** Says under a number field what was wrong with the text, and offers the two readings where it has two. */
export function Refused({ id, refusal, value, min, max, onChoose }: RefusedProps) {
  const words = useStrings().editor.field
  const text = useText()
  return (
    <div className={refusal ? styles['refused'] : styles['nothing']}>
      {/* Always there, because a live region speaks only when it changes. */}
      <p id={id} className={styles['sentence']} aria-live="polite">
        {refusal && sentence(refusal, words, text, { value, min, max })}
      </p>
      {refusal?.kind === 'ask' &&
        refusal.readings.map((reading) => (
          <button
            key={reading}
            type="button"
            className={styles['reading']}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(reading)}
          >
            {format(reading)}
          </button>
        ))}
    </div>
  )
}

function sentence(
  refusal: Refusal,
  words: Strings['editor']['field'],
  text: ReturnType<typeof useText>,
  { value, min, max }: { value: number; min: number; max: number },
): string {
  switch (refusal.kind) {
    case 'empty':
      return words.empty(format(value))
    case 'unreadable':
      return words.unreadable(text(refusal.reason), format(value))
    case 'range':
      return words.range(format(min), format(max), format(value))
    case 'whole':
      return words.whole(format(value))
    case 'ask':
      return words.ask
  }
}
