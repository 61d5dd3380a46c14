import { partsOf } from '../../derivation/parts.ts'
import type { Step } from '../../derivation/step.ts'
import { useScene, useSession, useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { useLecture } from '../lecture/lecture.ts'
import { Prose } from '../Prose.tsx'
import { words } from './words.ts'
import css from './Presenter.module.css'

interface NextProps {
  readonly step: Step
  readonly index: number
  readonly part: number
}

const SHOWN = [true]

/** What the next presses bring: the rest of this step, and how the one after it begins. */
export function Next({ step, index, part }: NextProps) {
  const text = useText()
  const pace = useSession((s) => s.pace)
  const following = useScene().derivation.steps[index + 1]
  // A question comes before.
  const isAsking = useLecture((state) => state.poll !== null)
  const isWhole = part >= partsOf(step, pace) - 1
  return (
    <section className={css['next']} aria-label={text(words.next)}>
      <p className={css['label']}>{text(words.next)}</p>
      {!isWhole && !isAsking && (
        <p className={css['first']}>
          {text(pace === 'line-by-line' ? words.nextLine : words.firstPart)}
        </p>
      )}
      {following ? (
        <>
          <h2 className={css['title']}>
            <span className={css['number']}>{index + 1}</span>
            <span>
              <Prose text={following.title} />
            </span>
          </h2>
          {following.rows.length > 0 ? (
            <Equation rows={following.rows.slice(0, 1)} shown={SHOWN} />
          ) : (
            <p className={css['goal']}>
              <Prose text={following.goal} />
            </p>
          )}
        </>
      ) : (
        <p>{text(words.end)}</p>
      )}
    </section>
  )
}
