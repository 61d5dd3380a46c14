import { memo, useMemo, useRef } from 'react'
import { isOpen, isRowShown } from '../../derivation/parts.ts'
import type { Step } from '../../derivation/step.ts'
import { useSession, useStrings } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { late } from '../late.tsx'
import { usePainted } from '../painted.ts'
import { Prose } from '../Prose.tsx'
import { useRovingStop } from '../roving.ts'
import { Legend } from './Legend.tsx'
import css from './StepPanel.module.css'

const InsetPicture = late(async () => (await import('../soon.ts')).InsetPicture)
const Members = late(async () => (await import('../soon.ts')).Members)
const Outcome = late(async () => (await import('../soon.ts')).Outcome)
const PredictionCard = late(async () => (await import('../soon.ts')).PredictionCard)
const PromptCard = late(async () => (await import('../soon.ts')).PromptCard)
const SourceNote = late(async () => (await import('../soon.ts')).SourceNote)
const TryFirst = late(async () => (await import('../soon.ts')).TryFirst)

interface StepPanelProps {
  readonly step: Step
  readonly number: number
  /** The number of the last step. */
  readonly last: number
  readonly part: number
  /** The step on view; its neighbours wait beside it, laid out but inert. */
  readonly current: boolean
}

/** One step: the question, the equations, the reason, and what there is to think about. */
export const StepPanel = memo(function StepPanel({
  step,
  number,
  last,
  part,
  current,
}: StepPanelProps) {
  const words = useStrings().steps
  const pace = useSession((s) => s.pace)
  const prompts = useSession((s) => s.prompts)
  const tryFirst = useSession((s) => s.tryFirst)
  const equations = useRef<HTMLDivElement>(null)
  useRovingStop(equations)

  // The browser works out the style of all that is inside anew.
  const isInert = usePainted(!current)
  const open = isOpen(step, part, pace)
  const shown = useMemo(
    () => step.rows.map((_, k) => isRowShown(step, k, part, pace)),
    [step, part, pace],
  )
  const concealed = open ? undefined : true
  // the idea would give the answer away
  const isAsked = useSession(
    (s) => prompts && step.prompt && s.answers[step.prompt.id] === undefined,
  )
  const members = step.members.length > 0 && <Members step={step} open={open} />

  return (
    <article className={css['panel']} data-current={current || undefined} inert={isInert}>
      <header>
        <p className={css['crumb']}>
          <span className={css['phase']}>{words.phases[step.phase]}</span>
          <span>{words.count(number, last)}</span>
        </p>
        <h2 className={css['title']}>
          <Prose text={step.title} />
        </h2>
        <p className={css['goal']}>
          <Prose text={step.goal} />
        </p>
      </header>

      {(step.rows.length > 0 || step.members.length > 0) && (
        <div ref={equations} role="group" aria-label={words.equations} className={css['equations']}>
          {step.membersFirst && members}
          <Equation rows={step.rows} shown={shown} />
          {!step.membersFirst && members}
        </div>
      )}
      {tryFirst && step.asks !== undefined && <TryFirst quantity={step.asks} open={open} />}
      {step.outcome && open && prompts && <Outcome step={step} />}
      {(step.because || step.nudge) && (
        <p className={css['because']} data-concealed={concealed}>
          {step.because && <Prose text={step.because} />}
          {step.nudge && (
            <span className={css['nudge']}>
              <Prose text={step.nudge} />
            </span>
          )}
        </p>
      )}
      {step.erratum && open && <SourceNote erratum={step.erratum} />}
      {step.inset && (
        <div data-concealed={concealed}>
          <InsetPicture inset={step.inset} />
        </div>
      )}
      {step.predict && prompts && open && <PredictionCard prediction={step.predict} />}
      {step.prompt && prompts && open && <PromptCard prompt={step.prompt} />}
      {step.phase === 'setup' && (
        <>
          <Legend />
          <aside className={css['why']}>{words.welcome}</aside>
        </>
      )}
      {step.why && !isAsked && (
        <aside className={css['why']} data-concealed={step.rows.length > 0 ? concealed : undefined}>
          <Prose text={step.why} />
        </aside>
      )}
    </article>
  )
})
