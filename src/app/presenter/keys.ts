import { useMemo } from 'react'
import { levelsOf, type Level } from '../../derivation/explore.ts'
import type { Derivation, Lesson } from '../../derivation/lesson.ts'
import type { Body } from '../../format/presenter.ts'
import type { Command } from '../../store/lecture.ts'
import { useDesk } from '../../views/desk.ts'
import { toggleFullscreen } from '../../views/lecture/screen.ts'
import type { Drive } from '../../views/presenter/presenter.ts'
import { useKeys, type Presses } from '../keys.ts'
import type { Place } from '../scene.ts'

interface PresenterKeys {
  readonly lesson: Lesson
  readonly derivation: Derivation
  readonly place: Place
  readonly drive: Drive
  send(body: Body): void
}

/** The keys of the lecture, in the presenter window: a clicker speaks to whichever window has the focus. */
export function usePresenterKeys({ lesson, derivation, place, drive, send }: PresenterKeys): void {
  const { session } = useDesk()
  const { figure } = derivation
  const more = useMemo(() => {
    const press = (command: Command) => () => drive.press(command)
    const level = (to: Level) => () => send({ kind: 'level', level: to })
    const letters: Presses = {
      b: press('black'),
      '.': press('black'),
      w: press('white'),
      d: press('spotlight'),
      l: press('spot'),
      z: ({ shiftKey }) => drive.press(shiftKey ? 'smaller' : 'larger'),
      r: press('reset'),
      k: press('share'),
      q: press('poll'),
      f: () => void toggleFullscreen(),
      v: () => level(session.getState().level === 'table' ? 'units' : 'table')(),
      ...Object.fromEntries(levelsOf(figure).map((one, k) => [`${k + 1}`, level(one)])),
    }
    const actions: Presses = {
      Escape: press('escape'),
      F5: press('leave'),
      'Shift+F5': press('leave'),
      'Ctrl+z': press('undo'),
      'Ctrl+Shift+z': press('redo'),
      'Ctrl+y': press('redo'),
    }
    return { letters, actions }
  }, [session, figure, drive, send])
  const forward = () => drive.press('next')
  const back = () => drive.press('back')
  useKeys({ lesson, derivation, place, go: drive.go, forward, back, more })
}
