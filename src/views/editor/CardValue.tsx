import { digitsToSeparate, format, formatSigned } from '../../derivation/number.ts'
import type { Quantity } from '../../derivation/quantity.ts'
import { useSession, useStrings } from '../desk.ts'
import { Tex } from '../typeset.tsx'
import styles from './PinnedCard.module.css'

export interface CardValueProps {
  readonly quantity: Quantity
  /** Its value before the edits of this step. */
  readonly before?: number
}

/** `v₁₁ = 0.6`, and after an edit what it was and by how much it has changed. */
export function CardValue({ quantity: { tex, value }, before = value }: CardValueProps) {
  const chosen = useSession((s) => s.digits)
  const words = useStrings().editor.card
  const digits = digitsToSeparate(value, before, chosen)
  return (
    <div className={styles['value']}>
      <span className={styles['symbol']}>
        <Tex tex={tex} spoken />
        <span aria-hidden> =</span>
      </span>
      <output className={styles['number']}>{format(value, digits)}</output>
      {value !== before && (
        <span className={styles['was']}>
          {words.was(format(before, digits))}
          <span className={value > before ? styles['up'] : styles['down']}>
            {formatSigned(value - before, chosen)}
          </span>
        </span>
      )}
    </div>
  )
}
