import type { Difference } from '../../../derivation/comparison.ts'
import { format, formatSigned } from '../../../derivation/number.ts'
import { useSession } from '../../desk.ts'
import css from './Compare.module.css'

/** Enough to compare by; the numbers themselves have all their digits. */
const PERCENT_DIGITS = 3

/** How far a number lies from the other, with its sign, and in percent where that says something. */
export function Moved({ difference }: { readonly difference: Difference }) {
  const digits = useSession((s) => s.digits)
  const { change, percent, differs } = difference
  const sign = !differs ? 'none' : change < 0 ? 'negative' : 'positive'
  return (
    <span className={css['moved']} data-sign={sign}>
      <span className="number">{differs ? formatSigned(change, digits) : format(0)}</span>
      <small className="number">
        {differs && percent !== null ? `${formatSigned(percent, PERCENT_DIGITS)} %` : ''}
      </small>
    </span>
  )
}
