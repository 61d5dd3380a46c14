import { format } from '../../../derivation/number.ts'
import { useSession } from '../../desk.ts'
import { Prose } from '../../Prose.tsx'
import { useExplorer } from '../explorer.ts'
import type { Outcome } from './running.ts'
import type { Walking } from './walking.ts'
import { LOST, OUTCOME } from './words.ts'
import css from './Updates.module.css'

interface SaidProps {
  readonly walking: Walking
  readonly outcome: Outcome | null
}

/** Why the updates have stopped, in one sentence; empty while there is nothing to say. */
export function Said({ walking, outcome }: SaidProps) {
  const { probe } = useExplorer()
  const digits = useSession((s) => s.digits)
  const { course, moments, index } = walking
  const last = moments.at(-1)
  const lost = last?.lost
  return (
    <p role="status" className={css['said']}>
      {last !== undefined && lost !== undefined ? (
        <Prose
          text={LOST(
            probe.variables.find(({ ref }) => ref === lost)?.tex ?? probe.output.tex,
            String(moments.length - 1),
            format(last.values[course.refs.indexOf(lost)] ?? last.loss, digits),
          )}
        />
      ) : (
        outcome &&
        outcome.kind !== 'lost' &&
        outcome.update === index && <Prose text={OUTCOME[outcome.kind](String(outcome.update))} />
      )}
    </p>
  )
}
