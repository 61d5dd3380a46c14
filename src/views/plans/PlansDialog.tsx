import { useEffect, useRef, type ReactNode } from 'react'
import { format } from '../../derivation/number.ts'
import type { Localized } from '../../i18n/localized.ts'
import { minutesOf, type Plan } from '../../store/plans.ts'
import { useSession, useText } from '../desk.ts'
import { Dialog } from '../dialogs/Dialog.tsx'
import { useCopy } from '../dialogs/copy.ts'
import { TOTAL, WORDS } from './words.ts'
import css from './Plans.module.css'

export interface PlansDialogProps {
  /** The plan that is open; null shows the list of all. */
  readonly plan: Plan | null
  /** What was wrong with a file or the storage. */
  readonly notice: Localized | null
  /** What was taken away last, and can be brought back. */
  readonly removed: string | null
  /** There is an item that can be shown. */
  readonly isReady: boolean
  readonly children: ReactNode
  /** Absent where the plan is too long for one. */
  readonly link: string | undefined
  onAll(): void
  onUndo(): void
  onSave(): void
  onPresent(): void
  onClose(): void
}

/** The window of lesson plans: all of them, or one to be arranged. */
export function PlansDialog(props: PlansDialogProps) {
  const { plan, notice, removed, isReady, link, children, onAll, onUndo, onClose } = props
  const text = useText()
  const digits = useSession((s) => s.digits)
  return (
    <Dialog
      title={text(WORDS.title)}
      shape="wide"
      onClose={onClose}
      actions={
        plan && (
          <>
            <span className={css['total']} role="status">
              {text(TOTAL(plan.items.length, format(minutesOf(plan), digits)))}
            </span>
            <button type="button" className={css['button']} onClick={props.onSave}>
              {text(WORDS.save)}
            </button>
            <button
              type="button"
              className={css['primary']}
              disabled={!isReady}
              onClick={props.onPresent}
            >
              {text(WORDS.present)}
            </button>
          </>
        )
      }
    >
      {plan && (
        <button type="button" className={css['back']} onClick={onAll}>
          <span aria-hidden="true">‹ </span>
          {text(WORDS.all)}
        </button>
      )}
      <div role="status">
        {notice && <p className={css['problem']}>{text(notice)}</p>}
        {removed !== null && <Undo text={removed} onUndo={onUndo} />}
      </div>
      {children}
      {plan && <PlanLink link={link} />}
    </Dialog>
  )
}

interface UndoProps {
  readonly text: string
  onUndo(): void
}

/** Takes the focus of the button that has gone with what was removed. */
function Undo({ text: what, onUndo }: UndoProps) {
  const text = useText()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [what])
  return (
    <p className={css['undo']}>
      {what}
      <button ref={button} type="button" className={css['button']} onClick={onUndo}>
        {text(WORDS.undo)}
      </button>
    </p>
  )
}

function PlanLink({ link }: Pick<PlansDialogProps, 'link'>) {
  const text = useText()
  const field = useRef<HTMLInputElement>(null)
  const [copying, copy] = useCopy(field)
  if (link === undefined) return <p className={css['hint']}>{text(WORDS.tooLong)}</p>
  return (
    <>
      <label className={css['cell']}>
        {text(WORDS.link)}
        <span className={css['row']}>
          <input
            ref={field}
            className={css['link']}
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" className={css['button']} onClick={() => void copy()}>
            {text(WORDS.copy)}
          </button>
        </span>
      </label>
      <p className={css['hint']} role="status">
        {copying === 'copied' && `✓ ${text(WORDS.copied)}`}
        {copying === 'refused' && text(WORDS.refused)}
      </p>
    </>
  )
}
