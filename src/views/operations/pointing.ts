import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import type { OperationGraph, OperationNode } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { beginEdit, pin, point } from '../../store/actions.ts'
import type { SessionStore } from '../../store/session.ts'
import { refAt } from '../figure/pointing.ts'
import { isWalk } from '../figure/walk.ts'
import { areaOf } from './area.ts'
import { tieOf } from './face.ts'
import type { Plan } from './plan.ts'
import { walk } from './walk.ts'
import type { Zoom } from './zoom.ts'

export const ZOOM_STEP = 1.3

function nodeAt(target: EventTarget): Ref | null {
  return (
    (target instanceof Element && target.closest('[data-node]')?.getAttribute('data-node')) || null
  )
}

/** Gives the focus to a node. The stage moves by its transform, never by scrolling. */
export function enter(frame: Element | null, ref: Ref): void {
  for (const box of frame?.querySelectorAll<HTMLElement>('[data-node]') ?? [])
    if (box.dataset['node'] === ref) box.focus({ preventScroll: true })
}

export interface Stage {
  readonly session: SessionStore
  readonly figure: OperationGraph
  readonly plan: Plan
  readonly zoom: Zoom
  readonly parameters: ReadonlySet<Ref>
  /** The local equation and the tab stop follow the last node used. */
  readonly stay: (node: Ref) => void
}

/** One set of handlers for the whole drawing, so that its nodes carry none. */
export function handlersOf({ session, figure, plan, zoom, parameters, stay }: Stage) {
  const nodeOf = (target: EventTarget) => {
    const ref = nodeAt(target)
    return figure.nodes.find((node) => node.ref === ref)
  }

  return {
    onPointerOver: ({ target }: PointerEvent) => point(session, refAt(target)),
    onPointerLeave: () => point(session, null),
    onFocus: ({ target }: FocusEvent) => {
      const node = nodeOf(target)
      if (!node) return
      stay(node.ref)
      point(session, tieOf(node))
      // A pointer has it in view already.
      const area = target.matches(':focus-visible') && areaOf(plan, [node.ref])
      if (area) zoom.reveal(area)
    },
    onBlur: () => point(session, null),
    onClick: ({ target }: MouseEvent) => {
      const node = nodeOf(target)
      if (node) {
        stay(node.ref)
        pin(session, tieOf(node))
      } else if (session.getState().pinned !== null) pin(session, null) // beside everything: lets go
    },
    onKeyDown: (event: KeyboardEvent) => {
      const node = nodeOf(event.target)
      if (!node || event.ctrlKey || event.metaKey || event.altKey) return
      if (!press(event.key, node, event.currentTarget)) return
      // These keys have another meaning for the page.
      event.preventDefault()
      event.stopPropagation()
    },
  }

  /** Whether the key was one for the drawing. Enter and Space press the node, as a button. */
  function press(key: string, node: OperationNode, frame: Element): boolean {
    if (isWalk(key)) {
      const next = walk(figure, plan, node.ref, key)
      if (next !== null) enter(frame, next)
    } else if (key === '+' || key === '=') zoom.zoomBy(ZOOM_STEP)
    else if (key === '-') zoom.zoomBy(1 / ZOOM_STEP)
    else if (key === '0') zoom.fit()
    else if (key.toLowerCase() === 'e' && parameters.has(node.ref)) beginEdit(session, node.ref)
    else if (key === 'Escape' && session.getState().pinned !== null) pin(session, null)
    else return false
    return true
  }
}
