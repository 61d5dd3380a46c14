import { useText } from '../desk.ts'
import { useLecture } from '../lecture/lecture.ts'
import { words } from './words.ts'
import css from './Presenter.module.css'

/** That the room sees nothing of what is shown here. */
export function Covered() {
  const text = useText()
  const blank = useLecture((state) => state.blank)
  return (
    <p className={css['covered']} data-blank={blank ?? undefined} role="status">
      {blank !== null && text(words.covered[blank])}
    </p>
  )
}
