import { show } from '../store/actions.ts'
import { useDesk, useScene, useSession, useStrings } from './desk.ts'
import css from './FigurePane.module.css'

/** Which sample of a batch drawing and equations follow. */
export function Samples() {
  const { session } = useDesk()
  const { samples } = useScene().derivation
  const words = useStrings().app
  const current = useSession((s) => s.sample)
  return (
    <div role="group" aria-label={words.sample(current + 1)} className={css['samples']}>
      {Array.from({ length: samples }, (_, s) => (
        <button
          key={s}
          type="button"
          aria-label={words.sample(s + 1)}
          aria-pressed={s === current}
          onClick={() => show(session, { sample: s })}
        >
          {s + 1}
        </button>
      ))}
    </div>
  )
}
