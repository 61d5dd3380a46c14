import { useLayoutEffect, useMemo, useRef } from 'react'
import { isOpen, isRowShown } from '../../derivation/parts.ts'
import type { Step } from '../../derivation/step.ts'
import { useSession, useStrings } from '../desk.ts'
import { Equation } from '../equation/Equation.tsx'
import { late } from '../late.tsx'
import { Prose } from '../Prose.tsx'
import { useRovingStop } from '../roving.ts'
import { Legend } from '../step/Legend.tsx'
import { Members } from '../step/Members.tsx'
import { bringIntoView } from './into-view.ts'
import { useLecture } from './lecture.ts'
import { PollStrip } from './poll/PollStrip.tsx'
import css from './Lecture.module.css'

const InsetPicture = late(async () => (await import('../soon.ts')).InsetPicture)
const Outcome = late(async () => (await import('../soon.ts')).Outcome)
const SourceNote = late(async () => (await import('../soon.ts')).SourceNote)
const PredictionCard = late(async () => (await import('../soon.ts')).PredictionCard)

interface LectureStepProps {
  readonly step: Step
  readonly number: number
  readonly last: number
  readonly part: number
}

/** One step for a room: the question and its equations, and what cannot be said by them. */
export function LectureStep({ step, number, last, part }: LectureStepProps) {
  const words = useStrings().steps
  const pace = useSession((s) => s.pace)
  const zoom = useLecture((s) => s.zoom)
  const page = useRef<HTMLElement>(null)
  const equations = useRef<HTMLDivElement>(null)
  useRovingStop(equations)
  const open = isOpen(step, part, pace)
  const shown = useMemo(
    () => step.rows.map((_, k) => isRowShown(step, k, part, pace)),
    [step, part, pace],
  )
  useLayoutEffect(() => bringIntoView(page.current, part), [step.id, part, zoom])
  const members = <Members step={step} open={open} />
  return (
    <article ref={page} className={css['page']}>
      <header>
        <h1 className={css['title']}>
          <span className={css['number']}>
            <span className="visually-hidden">{words.count(number, last)}</span>
            <span aria-hidden="true">{number}</span>
          </span>
          <Prose text={step.title} />
        </h1>
        <p className={css['goal']}>
          <Prose text={step.goal} />
        </p>
      </header>
      {(step.rows.length > 0 || step.members.length > 0) && (
        <div
          ref={equations}
          role="group"
          aria-label={words.equations}
          className={css['equations']}
          data-part={part > 0 ? pace : undefined}
        >
          {step.membersFirst && members}
          <Equation rows={step.rows} shown={shown} />
          {!step.membersFirst && members}
        </div>
      )}
      <PollStrip step={step} open={open} />
      {step.outcome && open && <Outcome step={step} />}
      {step.inset && open && <InsetPicture inset={step.inset} />}
      {step.because && open && (
        <p className={css['because']}>
          <Prose text={step.because} />
        </p>
      )}
      {step.erratum && open && <SourceNote erratum={step.erratum} />}
      {step.predict && open && <PredictionCard prediction={step.predict} />}
      {step.phase === 'setup' && <Legend heading="h2" />}
    </article>
  )
}
