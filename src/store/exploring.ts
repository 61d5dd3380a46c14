import type { Ref } from '../derivation/quantity.ts'
import { undoableOf, type SessionStore, type Versus, type Walk } from './session.ts'

/* What is done with a problem while it is explored or practised. */

/** Takes all edits until the call of what it returns as one step of undo: a drag, or a key that is held down. */
export function gather(session: SessionStore): () => void {
  const first = undoableOf(session.getState())
  session.temporal.getState().pause()
  return () => {
    // another lesson may have been opened meanwhile
    const last = undoableOf(session.getState())
    session.setState(first)
    session.temporal.getState().resume()
    session.setState(last)
  }
}

/** Has the drawing show what a tool is about, and dim the rest; nothing ends it. */
export function light(session: SessionStore, refs: readonly Ref[]): void {
  if (session.getState().lit.length + refs.length > 0) session.setState({ lit: refs })
}

/** Chooses the number whose effect on the loss is explored, or the second one beside it. */
export function probe(session: SessionStore, ref: Ref, place: 0 | 1 = 0): void {
  const { probed } = session.getState()
  const other = probed[1 - place]
  const pair = place === 0 ? [ref, other] : [other, ref]
  session.setState({ probed: pair.filter((one) => one !== undefined) })
}

/** Notes whence and how many updates are looked at. */
export function walk(session: SessionStore, to: Walk): void {
  session.setState({ walk: to })
}

/** Chooses what the problem is compared with. */
export function compareWith(session: SessionStore, versus: Versus): void {
  session.setState({ versus })
}
