import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import type { Graph } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { beginEdit, pin, point } from '../../store/actions.ts'
import type { SessionStore } from '../../store/session.ts'
import { isWalk, walk } from './walk.ts'

/** The ref of the element that an event is about. */
export function refAt(target: EventTarget | null): Ref | null {
  return (
    (target instanceof Element && target.closest('[data-ref]')?.getAttribute('data-ref')) || null
  )
}

/** Gives the focus to the element of a ref. */
export function focusOn(drawing: Element | null, ref: Ref): void {
  for (const element of drawing?.querySelectorAll<SVGGElement>('[role=button]') ?? [])
    if (element.dataset['ref'] === ref) element.focus()
}

export interface Stage {
  readonly session: SessionStore
  readonly graph: Graph
  readonly parameters: ReadonlySet<Ref>
  /** A press on a parameter opens it for typing. */
  readonly opens: boolean | undefined
  /** The tab stop follows the focus. */
  readonly stay: (ref: Ref) => void
}

/** One set of handlers for the whole drawing, so that its elements carry none. */
export function handlers({ session, graph, parameters, opens, stay }: Stage) {
  return {
    onPointerOver: ({ target }: PointerEvent) => point(session, refAt(target)),
    onPointerLeave: () => point(session, null),
    onFocus: ({ target }: FocusEvent) => {
      const ref = refAt(target)
      if (ref === null) return
      stay(ref)
      point(session, ref)
    },
    onBlur: () => point(session, null),
    onClick: ({ target }: MouseEvent) => {
      const ref = refAt(target)
      // A click beside everything lets go.
      if (opens && ref !== null && parameters.has(ref)) beginEdit(session, ref)
      else if (ref !== null || session.getState().pinned !== null) pin(session, ref)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const ref = refAt(event.target)
      if (ref === null || event.ctrlKey || event.metaKey || event.altKey) return
      if (!press(event.key, ref, event.currentTarget)) return
      // These keys have another meaning for the page.
      event.preventDefault()
      event.stopPropagation()
    },
  }

  /** Whether the key was one for the drawing. */
  function press(key: string, ref: Ref, drawing: Element): boolean {
    if (isWalk(key)) {
      const next = walk(graph, ref, key)
      if (next !== null) focusOn(drawing, next)
      return true
    }
    if (key === 'Enter' || key === ' ') {
      pin(session, ref)
      return true
    }
    if (key === 'e' || key === 'E') {
      if (!parameters.has(ref)) return false
      beginEdit(session, ref)
      return true
    }
    if (key !== 'Escape' || session.getState().pinned === null) return false
    pin(session, null)
    return true
  }
}
