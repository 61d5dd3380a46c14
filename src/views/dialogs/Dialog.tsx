import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { CloseButton } from './CloseButton.tsx'
import { useReturnFocus } from './focus.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** Buttons in the last row, the primary one last. */
  readonly actions?: ReactNode
  /** A sheet in the middle with the page behind it, or a drawer at the side of a page that stays in use. */
  readonly shape?: 'sheet' | 'wide' | 'drawer'
  readonly onClose: () => void
}

/** Mounted while it is open. Escape, the close button and for a sheet a press beside it close it. */
export function Dialog({ title, children, actions, shape = 'sheet', onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const pressedBeside = useRef(false)
  const heading = useId()
  useReturnFocus(dialog)

  useLayoutEffect(() => {
    const element = dialog.current
    if (shape === 'drawer') element?.show()
    else element?.showModal()
    const first = document.activeElement
    // The browser takes the first radio button of a group, the tab key takes the chosen one.
    if (first instanceof HTMLInputElement && first.type === 'radio')
      element?.querySelector<HTMLInputElement>('input:checked')?.focus()
    return () => element?.close()
  }, [shape])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and a press beside the sheet
    <dialog
      ref={dialog}
      className={styles[shape]}
      aria-labelledby={heading}
      onCancel={(event) => {
        // A file field inside sends the same event when its own window is dismissed.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        // The browser closes a modal dialog by itself, and says so with `cancel`.
        if (shape !== 'drawer' || event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
      // Press and release both beside the sheet: text may be dragged out of it.
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && pressedBeside.current) onClose()
      }}
    >
      <div className={styles['page']}>
        <h2 id={heading} className={styles['title']}>
          {title}
        </h2>
        <div className={styles['body']}>{children}</div>
        {actions && <footer className={styles['actions']}>{actions}</footer>}
        {/* Last, because the browser gives the focus to the first thing that can be worked with. */}
        <div className={styles['close']}>
          <CloseButton onClick={onClose} />
        </div>
      </div>
    </dialog>
  )
}
