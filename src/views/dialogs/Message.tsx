import { CloseButton } from './CloseButton.tsx'
import styles from './Message.module.css'

export interface MessageProps {
  /** One sentence; null shows nothing and keeps the place from which it will be announced. */
  readonly text: string | null
  readonly action?: { readonly label: string; readonly onAction: () => void }
  readonly onClose: () => void
}

/** What the reader should know: a damaged link, a file that could not be read, work that was set aside. */
export function Message({ text, action, onClose }: MessageProps) {
  return (
    <div className={styles['place']} role="status">
      {text !== null && (
        <div className={styles['message']}>
          <p className={styles['text']}>{text}</p>
          {action && (
            <button type="button" className={styles['action']} onClick={action.onAction}>
              {action.label}
            </button>
          )}
          <CloseButton onClick={onClose} />
        </div>
      )}
    </div>
  )
}
