import { format, MAX_DIGITS } from '../../../derivation/number.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import type { Checked, PrintedValue, Variant } from '../../../derivation/sheet.ts'
import { isRight } from '../../../derivation/verdict.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { pin } from '../../../store/actions.ts'
import { useDesk, useScene, useSession, useText } from '../../desk.ts'
import { classes } from '../../figure/lit.ts'
import { Tex } from '../../typeset.tsx'
import { Causes } from './Causes.tsx'
import { Digits } from './Digits.tsx'
import { VERDICT } from './words.ts'
import css from './CheckTable.module.css'

/** A printed number with our judgement on it. */
export interface Judged {
  readonly item: PrintedValue
  readonly checked: Checked
  /** How the number was read, where that may surprise. */
  readonly note?: Localized
}

export interface CheckRowProps extends Judged {
  /** The element of the drawing that the number belongs to. */
  readonly target: Ref | null
  readonly offered: ReadonlySet<Variant>
}

/** One printed number; why it may differ stands under it. */
export function CheckRow({ item, checked, note, target, offered }: CheckRowProps) {
  const text = useText()
  const shortest = useSession((s) => s.digits)
  const lit = useSession((s) => target !== null && (s.pointed === target || s.pinned === target))
  const { printed } = item
  const { verdict, value, causes } = checked
  // one digit more than was printed, so that the printed ones can be judged
  const digits = Math.min(MAX_DIGITS, Math.max(shortest, printed.significant + 1))
  const write = (one: number) => format(one, digits)
  const { icon, short } = VERDICT[verdict]
  const isNoted = note !== undefined || causes.length > 0 || verdict === 'wrong'
  return (
    <>
      <tr
        data-verdict={verdict}
        {...(target !== null && { 'data-ref': target })}
        className={classes(lit && css['lit'], isNoted && css['noted'])}
      >
        <th scope="row">
          <Name item={item} target={target} />
        </th>
        <td className="number">
          <Digits text={printed.text} ours={isRight(verdict) ? null : write(value)} />
        </td>
        <td className="number">{write(value)}</td>
        <td className={css['verdict']}>
          <span className={css['icon']} aria-hidden>
            {icon}
          </span>
          <span className={css['word']}>{text(short)}</span>
        </td>
      </tr>
      {isNoted && (
        <tr className={css['note']} data-verdict={verdict}>
          <td colSpan={4}>
            {note && <p>{text(note)}</p>}
            <Causes checked={checked} write={write} offered={offered} />
          </td>
        </tr>
      )}
    </>
  )
}

/** The symbol of the notation on view, and the name in the sheet; a button where the drawing has its element. */
function Name({ item, target }: Pick<CheckRowProps, 'item' | 'target'>) {
  const { session } = useDesk()
  const { quantities } = useScene().derivation
  const text = useText()
  const quantity = quantities.get(item.quantity)
  const tex = `${item.negated ? '-' : ''}${quantity?.tex ?? ''}`
  const face = (
    <>
      <Tex tex={tex} />
      <span className={css['given']}>{item.name}</span>
    </>
  )
  const said = `${quantity ? text(quantity.name) : ''}, ${item.name}`
  return target === null ? (
    <span className={css['name']}>
      {face}
      <span className={css['unseen']}>{said}</span>
    </span>
  ) : (
    <button
      type="button"
      data-stop
      tabIndex={-1}
      className={css['name']}
      aria-label={said}
      onClick={() => pin(session, target)}
    >
      {face}
    </button>
  )
}
