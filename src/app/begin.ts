import { modeOn } from '../derivation/lesson.ts'
import { open } from '../store/actions.ts'
import type { SessionStore } from '../store/session.ts'
import { loadLesson, startOf } from './start.ts'

let wanted = ''

/** Opens another lesson, in the mode that the reader is in; the last one chosen, however long the first takes to load. */
export async function begin(session: SessionStore, id: string): Promise<void> {
  wanted = id
  const lesson = await loadLesson(id)
  if (lesson && wanted === id)
    open(session, { ...startOf(lesson), mode: modeOn(lesson, session.getState().mode) })
}
