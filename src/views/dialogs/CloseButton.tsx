import { useStrings } from '../desk.ts'
import styles from './CloseButton.module.css'

export interface CloseButtonProps {
  readonly small?: boolean
  readonly onClick: () => void
}

export function CloseButton({ small = false, onClick }: CloseButtonProps) {
  const label = useStrings().editor.close
  return (
    <button
      type="button"
      className={small ? styles['small'] : styles['close']}
      aria-label={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden>
        <path
          d="M3.5 3.5l9 9m0-9l-9 9"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
        />
      </svg>
    </button>
  )
}
