import { useLayoutEffect } from 'react'
import { levelsOf } from '../derivation/explore.ts'
import type { Derivation, Lesson } from '../derivation/lesson.ts'
import { partsOf, type Position } from '../derivation/parts.ts'
import { edit, pin, redo, show, undo } from '../store/actions.ts'
import { useDesk } from '../views/desk.ts'
import { openStepList } from '../views/transport/focus.ts'
import { openDialog } from './dialogs.ts'
import type { Place } from './scene.ts'

/** What a key does, by its name. */
export type Presses = Readonly<Record<string, (event: KeyboardEvent) => void>>

interface Keys {
  readonly lesson: Lesson
  readonly derivation: Derivation
  readonly place: Place
  go(position: Position): void
  forward(): void
  back(): void
  /** Of one mode alone; they win. */
  readonly more?: { readonly letters: Presses; readonly actions: Presses }
}

/** What keys do anywhere on the page, outside of fields. The table of all keys is in the dialog behind `?`. */
export function useKeys({ lesson, derivation, place, go, forward, back, more }: Keys): void {
  const { session } = useDesk()
  const { steps, figure } = derivation
  // Before the paint: whoever sees the step may press a key at once.
  useLayoutEffect(() => {
    const jump = (delta: number) => {
      const step = steps[place.index + delta]
      if (step) go({ step: step.id, part: 0 })
    }
    const end = () => {
      const last = steps.at(-1)
      if (last) go({ step: last.id, part: partsOf(last, place.pace) - 1 })
    }
    // Single characters, which voice input types, too: a setting switches them off.
    const letters: Presses = {
      n: forward,
      p: back,
      g: openStepList,
      v: () => show(session, { level: session.getState().level === 'table' ? 'units' : 'table' }),
      ...Object.fromEntries(
        levelsOf(figure).map((level, k) => [`${k + 1}`, () => show(session, { level })]),
      ),
      r: () => edit(session, lesson.defaults),
      k: () => openDialog('share'),
      '?': () => openDialog('keys'),
      'Shift+?': () => openDialog('keys'),
      ...more?.letters,
    }
    const actions: Presses = {
      ArrowRight: forward,
      PageDown: forward,
      ' ': forward,
      ArrowLeft: back,
      PageUp: back,
      'Shift+ ': back,
      'Shift+ArrowRight': () => jump(1),
      'Shift+ArrowLeft': () => jump(-1),
      Home: () => jump(-place.index),
      End: end,
      Escape: () => pin(session, null),
      'Ctrl+z': () => undo(session),
      'Ctrl+Shift+z': () => redo(session),
      'Ctrl+y': () => redo(session),
      F5: () => show(session, { mode: 'lecture' }),
      ...more?.actions,
    }
    const onKey = (event: KeyboardEvent) => {
      const name = nameOf(event)
      // From any place: a clicker starts and ends a lecture with it.
      const isOurs = name === 'F5' || !isTaken(event)
      if (event.defaultPrevented || event.isComposing || !isOurs) return
      const letter = session.getState().shortcuts ? letters[name] : undefined
      const action = actions[name] ?? letter
      if (!action) return
      event.preventDefault()
      action(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [session, lesson, steps, figure, place, go, forward, back, more])
}

function nameOf(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const shifted =
    event.shiftKey && (control || event.key.length > 1 || event.key === ' ' || key === '?')
  return `${control ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shifted ? 'Shift+' : ''}${key}`
}

/** Keys belong to fields and open dialogs first; Space and Enter to the button that has the focus. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event
  if (!(target instanceof Element)) return false
  if (target.closest('input, textarea, select, dialog[open], [popover]:popover-open')) return true
  if (target.closest('[contenteditable]')) return true
  const pressed = event.key === ' ' || event.key === 'Enter'
  return pressed && target.closest('button, a, summary, [role="button"]') !== null
}
