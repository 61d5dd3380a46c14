import { memo, useMemo, useRef } from 'react'
import type { Position } from '../../derivation/parts.ts'
import type { Phase } from '../../derivation/step.ts'
import { useDesk, useScene, useStrings } from '../desk.ts'
import { useKept } from '../kept.ts'
import { useRovingStop } from '../roving.ts'
import { StepList } from './StepList.tsx'
import { focusStep } from './focus.ts'
import { plainTitle, type NamedStep } from './title.ts'
import css from './Transport.module.css'

interface TransportProps {
  readonly index: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly whole: boolean
  onBack(): void
  onNext(): void
  onGo(position: Position): void
  /** Left out where the steps cannot be shown as one page. */
  onWhole?(): void
}

/** Back, the named steps grouped by phase, Next. */
export function Transport(props: TransportProps) {
  const { index, isFirst, isLast, whole, onBack, onNext, onGo, onWhole } = props
  const words = useStrings().steps
  const { derivation } = useScene()
  const steps = useKept(derivation.steps.map(({ id, phase, title }) => ({ id, phase, title })))
  return (
    <nav className={css['transport']} aria-label={words.list}>
      {/* Not disabled: the focus would be lost with the last press. */}
      <button
        type="button"
        className={css['back']}
        aria-disabled={isFirst && !whole}
        onClick={onBack}
      >
        <span aria-hidden="true">←</span> {words.back}
      </button>
      <Scrubber steps={steps} index={index} onGo={onGo} />
      <StepList
        steps={steps}
        index={index}
        whole={whole}
        onGo={onGo}
        {...(onWhole && { onWhole })}
      />
      <button type="button" className={css['next']} aria-disabled={isLast} onClick={onNext}>
        {words.next} <span aria-hidden="true">→</span>
      </button>
    </nav>
  )
}

interface StepsProps {
  readonly steps: readonly NamedStep[]
  readonly index: number
  onGo(position: Position): void
}

/** A bar per step under the name of its phase; one tab stop. */
const Scrubber = memo(function Scrubber({ steps, index, onGo }: StepsProps) {
  const { locale } = useDesk()
  const words = useStrings().steps
  const box = useRef<HTMLDivElement>(null)
  useRovingStop(box)
  const phases = useMemo(() => byPhase(steps), [steps])
  return (
    <div ref={box} className={css['scrubber']}>
      {phases.map(({ phase, from, members }) => (
        <div key={phase} className={css['phase']} style={{ flexGrow: members.length }}>
          <span aria-hidden="true">{words.phases[phase]}</span>
          <ol start={from} aria-label={words.phases[phase]}>
            {members.map((step, k) => {
              const name = `${from + k}. ${plainTitle(step, locale)}`
              return (
                <li key={step.id}>
                  <button
                    type="button"
                    data-stop=""
                    tabIndex={-1}
                    aria-label={name}
                    title={name}
                    aria-current={from + k === index ? 'step' : undefined}
                    data-done={from + k < index || undefined}
                    onClick={({ detail }) => {
                      onGo({ step: step.id, part: 0 })
                      // By keys, the next bar is one press away.
                      if (detail > 0) focusStep()
                    }}
                  />
                </li>
              )
            })}
          </ol>
        </div>
      ))}
    </div>
  )
})

interface ByPhase {
  readonly phase: Phase
  readonly from: number
  readonly members: readonly NamedStep[]
}

function byPhase(steps: readonly NamedStep[]): readonly ByPhase[] {
  return [...new Set(steps.map(({ phase }) => phase))].map((phase) => ({
    phase,
    from: steps.findIndex((step) => step.phase === phase),
    members: steps.filter((step) => step.phase === phase),
  }))
}
