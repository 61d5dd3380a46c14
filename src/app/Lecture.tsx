import { useCallback, useEffect, useMemo, useState } from 'react'
import { at } from '../derivation/at.ts'
import type { Derivation, Lesson } from '../derivation/lesson.ts'
import { next, previous, type Position } from '../derivation/parts.ts'
import type { Quantities } from '../derivation/quantity.ts'
import { beginEdit, edit, goTo, pin, show } from '../store/actions.ts'
import { ask, toggleAsking } from '../store/ballots.ts'
import { cover, enlarge, follow, toggle, uncover, useLectureOf } from '../store/lecture.ts'
import { SceneContext, useDesk } from '../views/desk.ts'
import { LectureContext } from '../views/lecture/lecture.ts'
import { AskingContext } from '../views/lecture/poll/asking.ts'
import { lead } from '../views/lecture/poll/moves.ts'
import { late } from '../views/late.tsx'
import { LecturePage } from '../views/lecture/LecturePage.tsx'
import { PlanStrip } from '../views/lecture/PlanStrip.tsx'
import { toggleFullscreen } from '../views/lecture/screen.ts'
import { openDialog } from './dialogs.ts'
import { LectureCode } from './LectureCode.tsx'
import { useKeys, type Presses } from './keys.ts'
import { openLecture } from './lecture-store.ts'
import { addressOf, useHost } from './presenter/host.ts'
import { nameOf } from './presenter/identity.ts'
import { endsOf, usePlanned } from './planned.ts'
import { openPlans } from './plans-store.ts'
import { useAsking, useSecretive } from './polls.ts'
import { useScene, type Place } from './scene.ts'
import '../styles/contrast.css'

const PresenterNotice = late(
  async () => (await import('../views/presenter/PresenterNotice.tsx')).PresenterNotice,
)

interface LectureProps {
  readonly lesson: Lesson
  readonly derivation: Derivation
  /** The quantities before the edits of this step. */
  readonly before: Quantities | null
  readonly place: Place
}

/** How long the second Escape is waited for. */
const PATIENCE = 3000

/** One step at a time in front of a room. Covers, zoom, theme and lights are in `store/lecture.ts`. */
export function Lecture({ lesson, derivation, before, place }: LectureProps) {
  const { session } = useDesk()
  const [store] = useState(openLecture)
  const theme = useLectureOf(store, (s) => s.theme)
  const spotlight = useLectureOf(store, (s) => s.spotlight)
  const code = useLectureOf(store, (s) => s.code)
  const isLeaving = useLectureOf(store, (s) => s.isLeaving)

  const told = useScene(derivation, before, place, 'study')
  const lit = useMemo(
    () => (spotlight ? { ...told, dimmed: told.focus.size > 0 } : told),
    [told, spotlight],
  )

  const { steps } = derivation
  const { index, part, pace } = place
  const step = at(steps, index)
  const position = { step: step.id, part }
  // What covers the step is taken away by the first press.
  const press = useCallback(
    (act: () => void) => {
      const { blank, code: isCoded } = store.getState()
      if (blank !== null || isCoded) uncover(store)
      else act()
    },
    [store],
  )
  const go = useCallback((to: Position) => press(() => goTo(session, to)), [session, press])
  const planned = usePlanned(store, openPlans(), { lesson: lesson.id, steps, place })
  const { onward = 'lesson', backward = 'lesson' } = planned ?? {}
  const asking = useAsking(store, lesson, derivation, place)
  const scene = useSecretive(store, asking, lit)
  const isAsking = useLectureOf(store, (s) => s.poll !== null)
  // Next and Back lead through a question, too, so that a clicker is enough; after its end is the step again.
  const walk = (by: 1 | -1) =>
    press(() => {
      const to = by > 0 ? onward : backward
      if (isAsking) lead(store, asking, by)
      else if (to === 'lesson') goTo(session, (by > 0 ? next : previous)(steps, position, pace))
      else if (to !== 'end') to()
    })
  const forward = () => walk(1)
  const back = () => walk(-1)
  const leave = useCallback(() => show(session, { mode: 'study' }), [session])
  const reset = () => edit(session, lesson.defaults)
  const escape = useCallback(() => {
    if (session.getState().pinned !== null) pin(session, null)
    else if (uncover(store)) return
    else if (store.getState().poll !== null) ask(store, null)
    else if (store.getState().isLeaving) leave()
    else store.setState({ isLeaving: true })
  }, [session, store, leave])
  const host = useHost(session, store, {
    next: forward,
    back,
    go,
    escape,
    leave,
    reset,
    asking,
  })
  const { open: openPresenter } = host

  const more = useMemo(() => {
    const letters: Presses = {
      b: () => cover(store, 'black'),
      '.': () => cover(store, 'black'),
      w: () => cover(store, 'white'),
      d: () => toggle(store, 'spotlight'),
      l: () => toggle(store, 'spot'),
      k: () => toggle(store, 'code'),
      a: () => openDialog('plans'),
      z: ({ shiftKey }) => enlarge(store, shiftKey ? -1 : 1),
      q: () => toggleAsking(store),
      f: () => void toggleFullscreen(),
      s: openPresenter,
      e: () => {
        const { pinned, pointed } = session.getState()
        const ref = pinned ?? pointed
        if (ref !== null && derivation.parameters.has(ref)) beginEdit(session, ref)
      },
    }
    const actions: Presses = {
      F5: leave,
      'Shift+F5': leave,
      Escape: escape,
    }
    return { letters, actions }
  }, [session, store, derivation.parameters, leave, escape, openPresenter])
  useKeys({ lesson, derivation, place, go, forward, back, more })

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    if (!isLeaving) return undefined
    const timer = setTimeout(() => store.setState({ isLeaving: false }), PATIENCE)
    return () => {
      clearTimeout(timer)
      store.setState({ isLeaving: false })
    }
  }, [isLeaving, store])

  return (
    <LectureContext value={store}>
      <SceneContext value={scene}>
        <AskingContext value={asking}>
          <LecturePage
            key={lesson.id}
            step={step}
            index={index}
            part={part}
            {...endsOf(planned, isAsking, { steps, place })}
            strip={
              planned && (
                <PlanStrip
                  title={planned.plan.title}
                  index={planned.index}
                  items={planned.plan.items}
                  onLeave={() => follow(store, null)}
                />
              )
            }
            onBack={back}
            onNext={forward}
            onGo={go}
            onReset={reset}
            onPresenter={openPresenter}
            onPlans={() => openDialog('plans')}
            onKeys={() => openDialog('keys')}
            onLeave={leave}
          >
            {code && <LectureCode lesson={lesson} onClose={() => toggle(store, 'code')} />}
          </LecturePage>
        </AskingContext>
        {host.id !== null && (host.isBlocked || host.standing === 'lost') && (
          <PresenterNotice
            problem={host.isBlocked ? 'blocked' : 'lost'}
            href={addressOf(host.id)}
            name={nameOf(host.id)}
            onOpen={openPresenter}
            onClose={host.forget}
          />
        )}
      </SceneContext>
    </LectureContext>
  )
}
