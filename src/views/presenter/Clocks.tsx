import { useDesk, useText } from '../desk.ts'
import { useLecture } from '../lecture/lecture.ts'
import type { Drive } from './presenter.ts'
import { duration, timeOfDay, useElapsed, useNow } from './time.ts'
import { words } from './words.ts'
import css from './Presenter.module.css'

/** The time of day, and how long the lecture has been going on. */
export function Clocks({ drive }: { readonly drive: Drive }) {
  const { locale } = useDesk()
  const text = useText()
  const isRunning = useLecture((state) => state.since !== null)
  const elapsed = useElapsed()
  const now = useNow()
  const toggling = text(isRunning ? words.pause : words.start)
  return (
    <>
      <dl className={css['clock']}>
        <dt>{text(words.time)}</dt>
        <dd>{timeOfDay(now, locale)}</dd>
      </dl>
      <dl className={css['clock']}>
        <dt>{text(words.elapsed)}</dt>
        <dd>
          <time className={css['elapsed']}>{duration(elapsed)}</time>
          <button
            type="button"
            title={toggling}
            aria-label={toggling}
            onClick={() => drive.press('clock')}
          >
            <span aria-hidden="true">{isRunning ? '❚❚' : '▶'}</span>
          </button>
          <button
            type="button"
            title={text(words.restart)}
            aria-label={text(words.restart)}
            onClick={() => drive.press('reset-clock')}
          >
            <span aria-hidden="true">↺</span>
          </button>
        </dd>
      </dl>
    </>
  )
}
