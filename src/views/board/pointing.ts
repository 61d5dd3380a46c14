import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import type { Ref } from '../../derivation/quantity.ts'
import { beginEdit, pin, point } from '../../store/actions.ts'
import type { SessionStore } from '../../store/session.ts'
import { refAt } from '../figure/pointing.ts'
import { isWalk } from '../figure/walk.ts'
import { walk, type stopsOf } from './stops.ts'

/** Gives the focus to a place, or to the first place of a ref. */
export function enter(stage: Element | null, { key, ref }: { key?: string; ref?: Ref }): void {
  const found = [...(stage?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
    ({ dataset }) => dataset['key'] === key || dataset['ref'] === ref,
  )
  found?.focus()
}

export interface Stage {
  readonly session: SessionStore
  readonly stops: ReturnType<typeof stopsOf>
  readonly parameters: ReadonlySet<Ref>
  /** A press on a parameter opens it for typing. */
  readonly opens: boolean
  /** The tab stop follows the focus. */
  readonly stay: (key: string) => void
}

/** One set of handlers for the whole board, so that its elements carry none. */
export function handlersOf({ session, stops, parameters, opens, stay }: Stage) {
  const canEdit = (ref: Ref | null): ref is Ref => ref !== null && parameters.has(ref)

  return {
    onPointerOver: ({ target }: PointerEvent) => point(session, refAt(target)),
    onPointerLeave: () => point(session, null),
    onFocus: ({ target }: FocusEvent) => {
      const key = keyAt(target)
      if (key === null) return
      stay(key)
      point(session, refAt(target))
    },
    onBlur: () => point(session, null),
    onClick: ({ target }: MouseEvent) => {
      const ref = refAt(target)
      if (isField(target)) return
      const { pinned } = session.getState()
      // a second press opens what the first has pinned: a finger has no other way
      if (canEdit(ref) && (opens || ref === pinned)) beginEdit(session, ref)
      else if (ref !== null || pinned !== null) pin(session, ref)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const key = keyAt(event.target)
      const ref = refAt(event.target)
      if (key === null || ref === null || event.ctrlKey || event.metaKey || event.altKey) return
      if (canEdit(ref) && isDigit(event.key)) {
        // the field takes the focus before the character arrives
        event.stopPropagation()
        beginEdit(session, ref)
      } else if (press(event.key, key, ref, event.currentTarget)) {
        // These keys have another meaning for the page.
        event.preventDefault()
        event.stopPropagation()
      }
    },
  }

  /** Whether the key was one for the board. */
  function press(pressed: string, key: string, ref: Ref, stage: Element): boolean {
    if (isWalk(pressed)) {
      const next = walk(stops, key, pressed)
      if (next !== null) enter(stage, { key: next.key })
    } else if (pressed === 'Enter' && canEdit(ref)) beginEdit(session, ref)
    else if (pressed.toLowerCase() === 'e' && canEdit(ref)) beginEdit(session, ref)
    else if (pressed === 'Enter' || pressed === ' ') pin(session, ref)
    else if (pressed === 'Escape' && session.getState().pinned !== null) pin(session, null)
    else return false
    return true
  }
}

const isDigit = (key: string) => /^[-\u2212.,\d]$/.test(key)

function keyAt(target: EventTarget): string | null {
  return (
    (target instanceof Element && target.closest('[data-key]')?.getAttribute('data-key')) || null
  )
}

/** The field over an element is not that element. */
const isField = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-field]') !== null
