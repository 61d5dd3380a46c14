import type { Position } from '../derivation/parts.ts'
import type { Ref } from '../derivation/quantity.ts'
import type { Session, SessionStore, Settings, Work } from './session.ts'

/** Goes to a part of a step. The ghosts of earlier edits end with their step. */
export function goTo(session: SessionStore, { step, part }: Position): void {
  const { step: current } = session.getState()
  session.setState(step === current ? { part } : { step, part, before: null, whole: false })
}

/** Replaces the parameters; one step of undo. The first edit on a step keeps the old ones as ghosts. */
export function edit(session: SessionStore, params: object): void {
  const { params: old, before } = session.getState()
  if (params !== old) session.setState({ params, before: before ?? old })
}

/** Opens another example from its start, as one step of undo. What it is now, its changes are counted from. */
export function open(session: SessionStore, work: Partial<Work>): void {
  session.setState({
    ...(work.params && { origin: work.params }),
    walk: null,
    versus: null,
    selected: [],
    answers: {},
    sample: 0,
    before: null,
    pinned: null,
    editing: false,
    probed: [],
    ...work,
  })
}

export function undo(session: SessionStore): void {
  session.temporal.getState().undo()
  session.setState({ before: null })
}

export function redo(session: SessionStore): void {
  session.temporal.getState().redo()
  session.setState({ before: null })
}

/** Lights everything that belongs to a ref, or nothing. */
export function point(session: SessionStore, ref: Ref | null): void {
  if (session.getState().pointed !== ref) session.setState({ pointed: ref })
}

/** Keeps a ref lit and opens its card; a second time, or null, lets go. */
export function pin(session: SessionStore, ref: Ref | null): void {
  const { pinned } = session.getState()
  session.setState({ pinned: pinned === ref ? null : ref, editing: false })
}

/** Opens a parameter for typing. */
export function beginEdit(session: SessionStore, ref: Ref): void {
  session.setState({ pinned: ref, editing: true })
}

export function endEdit(session: SessionStore): void {
  session.setState({ editing: false })
}

/** Has a unit or weight worked in full, in place of its sibling `instead`. */
export function select(session: SessionStore, ref: Ref, instead: Ref | null): void {
  session.setState(({ selected }) => ({
    selected: [...selected.filter((one) => one !== instead && one !== ref), ref],
  }))
}

export function answer(session: SessionStore, id: string, choice: string): void {
  session.setState(({ answers }) => ({ answers: { ...answers, [id]: choice } }))
}

export function change(session: SessionStore, settings: Partial<Settings>): void {
  session.setState(settings)
}

export function show(
  session: SessionStore,
  view: Partial<Pick<Session, 'whole' | 'sample' | 'mode' | 'tool' | 'level' | 'sheet'>>,
): void {
  session.setState(view)
}

export function say(session: SessionStore, message: string | null): void {
  session.setState({ message })
}
