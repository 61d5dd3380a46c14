import { useText } from '../desk.ts'
import { Arrows } from './Arrows.tsx'
import { NARROWER, WIDER } from './words.ts'
import css from './Zoom.module.css'

interface ZoomProps {
  readonly canWiden: boolean
  readonly canNarrow: boolean
  readonly onWiden: () => void
  readonly onNarrow: () => void
}

/** Shows more of the axes, or less. */
export function Zoom({ canWiden, canNarrow, onWiden, onNarrow }: ZoomProps) {
  const text = useText()
  const [wider, narrower] = [text(WIDER), text(NARROWER)]
  return (
    <span className={css['zoom']}>
      <button
        type="button"
        className={css['button']}
        aria-label={wider}
        title={wider}
        disabled={!canWiden}
        onClick={onWiden}
      >
        <Arrows outwards />
      </button>
      <button
        type="button"
        className={css['button']}
        aria-label={narrower}
        title={narrower}
        disabled={!canNarrow}
        onClick={onNarrow}
      >
        <Arrows outwards={false} />
      </button>
    </span>
  )
}
