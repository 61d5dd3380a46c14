import {
  startTransition,
  type ComponentProps,
  type ReactNode,
  useCallback,
  useEffect,
  useState,
} from 'react'
import type { Lesson } from '../derivation/lesson.ts'
import type { Flow } from '../derivation/figure.ts'
import { next, partsOf, previous, type Position } from '../derivation/parts.ts'
import { at } from '../derivation/at.ts'
import { goTo, show } from '../store/actions.ts'
import { SceneContext, useDesk, useSession, useStrings, type Scene } from '../views/desk.ts'
import { FigurePane } from '../views/FigurePane.tsx'
import { useKept } from '../views/kept.ts'
import { late } from '../views/late.tsx'
import { usePainted } from '../views/painted.ts'
import type { Anchor } from '../views/figure/Drawing.tsx'
import { StepPanel } from '../views/step/StepPanel.tsx'
import { Transport } from '../views/transport/Transport.tsx'
import { useKeys } from './keys.ts'
import type { Place } from './scene.ts'
import css from './Study.module.css'

const ExploreSheet = late(async () => (await import('./soon.ts')).ExploreSheet)
const Announcer = late(async () => (await import('../views/soon.ts')).Announcer)
const Card = late(async () => (await import('./soon.ts')).Card)
const overlay = (anchor: Anchor) => <Card anchor={anchor} />

interface StudyProps {
  readonly lesson: Lesson
  readonly scene: Scene
  readonly place: Place
}

const STILL: readonly Flow[] = []

/** The two sheets, and below them the transport while the reader walks through the steps. */
export function Study({ lesson, scene, place }: StudyProps) {
  const { session } = useDesk()
  const words = useStrings().app
  const whole = useSession((s) => s.whole)
  const explores = useSession((s) => s.mode === 'explore')
  const settled = useSettled()
  const { steps } = scene.derivation
  const { index, part, pace } = place
  const step = at(steps, index)
  const position = { step: step.id, part }
  const go = useCallback((to: Position) => goTo(session, to), [session])
  const toggleWhole = useCallback(
    () => show(session, { whole: !session.getState().whole }),
    [session],
  )
  const forward = () => (whole ? show(session, { whole: false }) : go(next(steps, position, pace)))
  const back = () => (whole ? show(session, { whole: false }) : go(previous(steps, position, pace)))
  useKeys({ lesson, derivation: scene.derivation, place, go, forward, back })

  return (
    <>
      <main className={css['study']} data-whole={whole || undefined}>
        <SceneContext value={scene}>
          <FigurePane flow={explores ? STILL : step.flow} overlay={overlay} />
        </SceneContext>
        <section
          id="step"
          tabIndex={-1}
          className={css['steps']}
          aria-label={explores ? words.explore : words.step}
        >
          {explores || whole ? (
            <SceneContext value={scene}>
              {explores ? <ExploreSheet /> : <Whole scene={scene} />}
            </SceneContext>
          ) : (
            <Panels scene={scene} place={place} settled={settled} />
          )}
        </section>
      </main>
      {!explores && (
        <SceneContext value={scene}>
          <Transport
            index={index}
            whole={whole}
            isFirst={index === 0 && part === 0}
            isLast={!whole && index === steps.length - 1 && part === partsOf(step, pace) - 1}
            onBack={back}
            onNext={forward}
            onGo={go}
            onWhole={toggleWhole}
          />
          {settled && <Announcer step={step} index={index} part={part} />}
        </SceneContext>
      )}
    </>
  )
}

interface PanelsProps {
  readonly scene: Scene
  readonly place: Place
  /** The neighbours may be laid out. */
  readonly settled: boolean
}

/**
 * The step on view with its neighbours beside it, laid out off the screen and inert, so that Next and Back only move
 * what is already there. The neighbours follow edits with a delay that nobody sees: no scene is provided around them,
 * since React draws anew what reads a context that has changed further out, too.
 */
function Panels({ scene, place, settled }: PanelsProps) {
  const { index, part, pace } = place
  const around = usePainted(index)
  const later = useLater(scene)
  const shown = new Set([index, ...(settled ? [around - 1, around, around + 1] : [])])
  const steps = scene.derivation.steps
  const panels: ReactNode[] = []
  for (const k of [...shown].sort((a, b) => a - b)) {
    const current = k === index
    const told = current ? scene : later
    const step = told.derivation.steps[k]
    if (step === undefined || steps[k]?.id !== step.id) continue
    const its = current ? part : k < index ? partsOf(step, pace) - 1 : 0
    panels.push(
      <SceneContext key={step.id} value={told}>
        <Panel step={step} number={k} last={steps.length - 1} part={its} current={current} />
      </SceneContext>,
    )
  }
  return panels
}

/** A step's sheet, which stays as it is while an edit changes only its numbers. */
function Panel({ step, ...props }: ComponentProps<typeof StepPanel>) {
  return <StepPanel {...props} step={useKept(step)} />
}

/** Long enough for an edit to be on the screen first, short enough to be ready for Next. */
const LATER = 120

/** A value that follows once the present one has been on the screen. */
function useLater<T>(value: T): T {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setLater(value)), LATER)
    return () => clearTimeout(timer)
  }, [value])
  return later
}

/** False while the first view is being made usable. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(true)), 300)
    return () => clearTimeout(timer)
  }, [])
  return settled
}

/** Every step, open, one after the other. */
function Whole({ scene }: { readonly scene: Scene }) {
  const { steps } = scene.derivation
  return steps.map((step, k) => (
    <Panel
      key={step.id}
      step={step}
      number={k}
      last={steps.length - 1}
      part={Number.MAX_SAFE_INTEGER}
      current
    />
  ))
}
