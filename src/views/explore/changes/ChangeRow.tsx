import type { Change, Setting } from '../../../derivation/changes.ts'
import { digitsToSeparate, format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { Words } from '../../editor/Words.tsx'
import { RESTORE, WORDS } from './words.ts'
import css from './Changes.module.css'

interface ChangeRowProps {
  readonly change: Change
  readonly onRestore: (change: Change) => void
}

/** One setting, what it was and what it is. */
export function ChangeRow({ change, onRestore }: ChangeRowProps) {
  const text = useText()
  const { setting, from, to } = change
  const digits = useDigits(change)
  return (
    <tr>
      <th scope="row">
        <Words text={text(setting.label)} spoken />
      </th>
      <td>
        <Value setting={from} digits={digits} />
      </td>
      <td className={css['now']}>
        <Value setting={to} digits={digits} />
      </td>
      <td className={css['act']}>
        {from && to && (
          <button
            type="button"
            className={css['restore']}
            aria-label={text(RESTORE(plain(text(setting.name))))}
            onClick={() => onRestore(change)}
          >
            {text(WORDS.restore)}
          </button>
        )}
      </td>
    </tr>
  )
}

/** Two values that differ are never shown as the same. */
function useDigits({ from, to }: Change): number {
  const digits = useSession((s) => s.digits)
  return typeof from?.value === 'number' && typeof to?.value === 'number'
    ? digitsToSeparate(from.value, to.value, digits)
    : digits
}

function Value({ setting, digits }: { readonly setting: Setting | null; readonly digits: number }) {
  const text = useText()
  if (setting === null) return <span className={css['absent']}>{text(WORDS.absent)}</span>
  const { value, choice } = setting
  return typeof value === 'number' ? (
    <span className="number">{format(value, digits)}</span>
  ) : (
    <Words text={choice ? text(choice) : value} spoken />
  )
}
