import { useText } from '../desk.ts'
import { words } from './words.ts'
import css from './PresenterNotice.module.css'

interface PresenterNoticeProps {
  readonly problem: 'blocked' | 'lost'
  /** Opens the window from a link, which a browser lets pass: its address and its name. */
  readonly href: string
  readonly name: string
  onOpen(): void
  onClose(): void
}

/** What a lecture says of a presenter window that is not there. */
export function PresenterNotice({ problem, href, name, onOpen, onClose }: PresenterNoticeProps) {
  const text = useText()
  return (
    <aside className={css['notice']} aria-label={text(words.open)}>
      <p role="alert">{text(problem === 'blocked' ? words.blocked : words.presenterLost)}</p>
      {problem === 'blocked' ? (
        <a href={href} target={name} rel="opener">
          {text(words.openHere)}
        </a>
      ) : (
        <button type="button" onClick={onOpen}>
          {text(words.presenterAgain)}
        </button>
      )}
      <button
        type="button"
        title={text(words.dismiss)}
        aria-label={text(words.dismiss)}
        onClick={onClose}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </aside>
  )
}
