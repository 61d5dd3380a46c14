import { useEffect, type CSSProperties, type ReactNode } from 'react'
import type { Step } from '../../derivation/step.ts'
import { cover } from '../../store/lecture.ts'
import type { Position } from '../../derivation/parts.ts'
import { useScene, useStrings, useText } from '../desk.ts'
import { late } from '../late.tsx'
import { focusStep } from '../transport/focus.ts'
import { Bar } from './Bar.tsx'
import { useStirred } from './idle.ts'
import { useLecture, useLectureStore } from './lecture.ts'
import { LectureFigure } from './LectureFigure.tsx'
import { LectureStep } from './LectureStep.tsx'
import { PollPane } from './poll/PollPane.tsx'
import { useLeavesFullscreen, useWakeLock } from './screen.ts'
import { Spot } from './Spot.tsx'
import { useUnit } from './unit.ts'
import { words } from './words.ts'
import css from './Lecture.module.css'

const Announcer = late(async () => (await import('../soon.ts')).Announcer)

interface LecturePageProps {
  readonly step: Step
  readonly index: number
  readonly part: number
  readonly isFirst: boolean
  readonly isLast: boolean
  /** How far the lesson plan is, where one is presented. */
  readonly strip?: ReactNode
  /** What lies over the step, but under a cover. */
  readonly children?: ReactNode
  onBack(): void
  onNext(): void
  onGo(position: Position): void
  onReset(): void
  onPresenter(): void
  onPlans(): void
  onKeys(): void
  onLeave(): void
}

/** What is on the wall: the drawing, one step, how far it is; and over them what the lecturer asks for. */
export function LecturePage({ step, index, part, strip, children, ...rest }: LecturePageProps) {
  const text = useText()
  const strings = useStrings()
  const { steps } = useScene().derivation
  const { spotlight, spot, zoom, isLeaving, poll } = useLecture((state) => state)
  const unit = useUnit()
  const isStirred = useStirred()
  useWakeLock()
  useLeavesFullscreen()
  // What had the focus in another mode is gone; keys belong to the page.
  useEffect(focusStep, [])
  return (
    <main
      className={css['lecture']}
      data-stirred={isStirred || undefined}
      data-spotlight={spotlight || undefined}
      data-enlarged={zoom > 100 || undefined}
      style={sizes(unit, zoom)}
    >
      <LectureFigure flow={step.flow} unit={unit} />
      <section id="step" tabIndex={-1} className={css['step']} aria-label={strings.app.step}>
        {poll === null ? (
          <LectureStep step={step} number={index} last={steps.length - 1} part={part} />
        ) : (
          <PollPane />
        )}
      </section>
      {strip}
      <ol className={css['progress']} aria-hidden="true">
        {steps.map(({ id }, k) => (
          <li key={id} data-done={k <= index || undefined} />
        ))}
      </ol>
      <Bar index={index} {...rest} />
      {spot && <Spot />}
      {children}
      <Cover />
      <p className={css['leaving']} role="status">
        {isLeaving && text(words.again)}
      </p>
      <Announcer step={step} index={index} part={part} />
    </main>
  )
}

/** One line of the projector in CSS px, and how much larger the equations are. */
function sizes(unit: number, zoom: number): CSSProperties & Record<`--${string}`, string> {
  return { '--u': `${unit}px`, '--zoom': `${zoom / 100}`, '--field': `${2.5 * unit}` }
}

/** Black or white over everything. */
function Cover() {
  const store = useLectureStore()
  const text = useText()
  const blank = useLecture((state) => state.blank)
  return (
    <div role="status">
      {blank !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={css['cover']}
          data-blank={blank}
          onClick={() => cover(store, null)}
        >
          <span className="visually-hidden">{text(words.uncover)}</span>
        </button>
      )}
    </div>
  )
}
