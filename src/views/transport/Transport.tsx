import { useMemo, useRef } from 'react'
import type { Position } from '../../derivation/parts.ts'
import { PHASES, type Phase, type Step } from '../../derivation/step.ts'
import { useDesk, useScene, useStrings } from '../desk.ts'
import { Prose } from '../Prose.tsx'
import { plainTitle } from './title.ts'
import { useRovingStop } from '../roving.ts'
import css from './Transport.module.css'

interface TransportProps {
  readonly index: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly whole: boolean
  onBack(): void
  onNext(): void
  onGo(position: Position): void
  onWhole(): void
}

/** Back, the named steps grouped by phase, Next. */
export function Transport(props: TransportProps) {
  const { index, isFirst, isLast, whole, onBack, onNext, onGo, onWhole } = props
  const words = useStrings().steps
  return (
    <nav className={css['transport']} aria-label={words.list}>
      <button type="button" className={css['back']} disabled={isFirst && !whole} onClick={onBack}>
        <span aria-hidden="true">←</span> {words.back}
      </button>
      <Scrubber index={index} onGo={onGo} />
      <StepList index={index} whole={whole} onGo={onGo} onWhole={onWhole} />
      <button type="button" className={css['next']} disabled={isLast} onClick={onNext}>
        {words.next} <span aria-hidden="true">→</span>
      </button>
    </nav>
  )
}

interface StepsProps {
  readonly index: number
  onGo(position: Position): void
}

/** A bar per step under the name of its phase; one tab stop. */
function Scrubber({ index, onGo }: StepsProps) {
  const { locale } = useDesk()
  const words = useStrings().steps
  const { steps } = useScene().derivation
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
                    onClick={() => onGo({ step: step.id, part: 0 })}
                  />
                </li>
              )
            })}
          </ol>
        </div>
      ))}
    </div>
  )
}

interface ByPhase {
  readonly phase: Phase
  readonly from: number
  readonly members: readonly Step[]
}

function byPhase(steps: readonly Step[]): readonly ByPhase[] {
  return PHASES.map((phase) => ({
    phase,
    from: steps.findIndex((step) => step.phase === phase),
    members: steps.filter((step) => step.phase === phase),
  })).filter(({ members }) => members.length > 0)
}

interface StepListProps extends StepsProps {
  readonly whole: boolean
  onWhole(): void
}

/** The same steps as a list of names, for phones and for finding a step; and all of them as one page. */
function StepList({ index, whole, onGo, onWhole }: StepListProps) {
  const words = useStrings().steps
  const { steps } = useScene().derivation
  const list = useRef<HTMLDivElement>(null)
  const close = () => list.current?.hidePopover()
  return (
    <>
      <button type="button" className={css['listButton']} popoverTarget="step-list">
        <span className={css['counter']}>
          {index} / {steps.length - 1}
        </span>
        <span className="visually-hidden">{words.list}</span>
        <span aria-hidden="true" className={css['bars']} />
      </button>
      <div ref={list} id="step-list" popover="auto" className={css['list']}>
        <ol start={0}>
          {steps.map((step, k) => (
            <li key={step.id}>
              <button
                type="button"
                aria-current={k === index ? 'step' : undefined}
                onClick={() => {
                  close()
                  onGo({ step: step.id, part: 0 })
                }}
              >
                <span>{k}</span>
                <span>
                  <Prose text={step.title} />
                </span>
              </button>
            </li>
          ))}
        </ol>
        <button
          type="button"
          className={css['whole']}
          onClick={() => {
            close()
            onWhole()
          }}
        >
          {whole ? words.single : words.whole}
        </button>
      </div>
    </>
  )
}
