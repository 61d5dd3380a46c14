import { useMemo, useState } from 'react'
import { HELPS, type Blank, type Help as Kind } from '../../derivation/practice.ts'
import { askSibling, help, hiddenIn, openIn } from '../../practice/exercise.ts'
import { hint } from '../../practice/hints.ts'
import type { Verdict } from '../../practice/verdict.ts'
import { light } from '../../store/exploring.ts'
import { useDesk, useText } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { Prose } from '../Prose.tsx'
import { useHelpSeeking } from './help-seeking.ts'
import { useExercise, usePractice } from './practice.ts'
import { filled } from './submit.ts'
import { words } from './words.ts'
import css from './Practice.module.css'

interface HelpProps {
  readonly blank: Blank
  readonly diagnosis: Verdict | null
}

/** Four kinds of help, in any order and without a count: where to look, the rule, its numbers, the answer. */
export function Help({ blank, diagnosis }: HelpProps) {
  const practice = usePractice()
  const { store, problem } = practice
  const { session } = useDesk()
  const exercise = useExercise()
  const text = useText()
  const [kind, setKind] = useState<Kind | null>(null)
  const { quantity } = blank
  const { held, offered, press } = useHelpSeeking(blank)
  const mistake = diagnosis?.kind === 'mistake' ? diagnosis.mistake : undefined
  const hidden = useMemo(() => hiddenIn(problem.blanks, exercise), [problem, exercise])
  const shown = useMemo(
    () =>
      kind &&
      hint(problem, blank, { kind, open: hidden, ...(mistake !== undefined && { mistake }) }),
    [problem, blank, kind, hidden, mistake],
  )

  function ask(wanted: Kind): void {
    if (!press(wanted)) return
    setKind(wanted)
    const { refs } = hint(problem, blank, { kind: wanted })
    light(session, refs)
    const { progress } = store.getState()
    const helped = help(exercise, quantity, wanted)
    store.setState(
      wanted === 'answer'
        ? filled(practice, progress, askSibling(helped, problem.blanks, blank), blank)
        : { exercise: helped },
    )
  }

  return (
    <div className={css['help']}>
      <div className={css['row']} role="group" aria-label={text(words.hints)}>
        <span className={css['helpTitle']}>{text(words.hints)}</span>
        {HELPS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            data-offered={one === offered || undefined}
            disabled={one === 'answer' && openIn(exercise)[0] !== quantity}
            title={
              one === 'answer' && openIn(exercise)[0] !== quantity
                ? text(words.firstNumbers)
                : undefined
            }
            onClick={() => ask(one)}
          >
            {text(words.kinds[one])}
          </button>
        ))}
      </div>
      <div role="status">
        {(held ?? offered) && (
          <p className={css['later']}>
            {text(held ? words.held[held] : words.offered(text(words.kinds[offered ?? 'where'])))}
          </p>
        )}
        {shown && (
          <div className={css['hint']}>
            <p>
              <Prose text={shown.prose} />
            </p>
            {shown.rows.length > 0 && (
              <Equation rows={shown.rows} shown={shown.rows.map(() => true)} />
            )}
          </div>
        )}
      </div>
    </div>
  )
}
