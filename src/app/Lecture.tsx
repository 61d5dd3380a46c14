import { useCallback, useEffect, useMemo, useState } from 'react'
import { at } from '../derivation/at.ts'
import type { Derivation, Lesson } from '../derivation/lesson.ts'
import { next, partsOf, previous, type Position } from '../derivation/parts.ts'
import type { Quantities } from '../derivation/quantity.ts'
import { beginEdit, edit, goTo, pin, show } from '../store/actions.ts'
import { ask, turn } from '../store/ballots.ts'
import { cover, enlarge, toggle, uncover, useLectureOf } from '../store/lecture.ts'
import { SceneContext, useDesk } from '../views/desk.ts'
import { LectureContext } from '../views/lecture/lecture.ts'
import { AskingContext } from '../views/lecture/poll/asking.ts'
import { LecturePage } from '../views/lecture/LecturePage.tsx'
import { toggleFullscreen } from '../views/lecture/screen.ts'
import { openDialog } from './dialogs.ts'
import { useKeys, type Presses } from './keys.ts'
import { openLecture } from './lecture-store.ts'
import { useAsking } from './polls.ts'
import { useScene, type Place } from './scene.ts'
import { WindowTitle } from './Study.tsx'
import '../styles/contrast.css'

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
  const isLeaving = useLectureOf(store, (s) => s.isLeaving)

  const told = useScene(derivation, before, place, 'study')
  const scene = useMemo(
    () => (spotlight ? { ...told, dimmed: told.focus.size > 0 } : told),
    [told, spotlight],
  )

  const { steps } = derivation
  const { index, part, pace } = place
  const step = at(steps, index)
  const position = { step: step.id, part }
  // Under a cover the first press only takes it away.
  const go = useCallback(
    (to: Position) => (store.getState().blank === null ? goTo(session, to) : cover(store, null)),
    [session, store],
  )
  const asking = useAsking(store, lesson, derivation, place)
  const isAsking = useLectureOf(store, (s) => s.poll !== null)
  // Next and Back lead through a question, too, so that a clicker is enough; after its end is the step again.
  const walk = (by: 1 | -1) => {
    if (!isAsking || store.getState().blank !== null)
      go((by > 0 ? next : previous)(steps, position, pace))
    else if (!asking.poll || !turn(store, asking.askedOf(asking.poll), by)) ask(store, null)
  }
  const forward = () => walk(1)
  const back = () => walk(-1)
  const leave = useCallback(() => show(session, { mode: 'study' }), [session])
  const reset = () => edit(session, lesson.defaults)

  const more = useMemo(() => {
    const letters: Presses = {
      b: () => cover(store, 'black'),
      '.': () => cover(store, 'black'),
      w: () => cover(store, 'white'),
      d: () => toggle(store, 'spotlight'),
      l: () => toggle(store, 'spot'),
      z: ({ shiftKey }) => enlarge(store, shiftKey ? -1 : 1),
      q: () => ask(store, store.getState().poll === null ? '' : null),
      f: () => void toggleFullscreen(),
      e: () => {
        const { pinned, pointed } = session.getState()
        const ref = pinned ?? pointed
        if (ref !== null && derivation.parameters.has(ref)) beginEdit(session, ref)
      },
    }
    const actions: Presses = {
      F5: leave,
      'Shift+F5': leave,
      Escape: () => {
        if (session.getState().pinned !== null) pin(session, null)
        else if (uncover(store)) return
        else if (store.getState().poll !== null) ask(store, null)
        else if (store.getState().isLeaving) leave()
        else store.setState({ isLeaving: true })
      },
    }
    return { letters, actions }
  }, [session, store, derivation.parameters, leave])
  useKeys({ lesson, steps, place, go, forward, back, more })

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
            isFirst={!isAsking && index === 0 && part === 0}
            isLast={!isAsking && index === steps.length - 1 && part === partsOf(step, pace) - 1}
            onBack={back}
            onNext={forward}
            onGo={go}
            onReset={reset}
            onKeys={() => openDialog('keys')}
            onLeave={leave}
          />
        </AskingContext>
        <WindowTitle lesson={lesson} />
      </SceneContext>
    </LectureContext>
  )
}
