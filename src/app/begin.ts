import { modeOn } from '../derivation/lesson.ts'
import { open } from '../store/actions.ts'
import type { SessionStore } from '../store/session.ts'
import { loadLesson, startOf } from './start.ts'

/** Opens another lesson, in the mode that the reader is in. */
export async function begin(session: SessionStore, id: string): Promise<void> {
  const lesson = await loadLesson(id)
  if (lesson) open(session, { ...startOf(lesson), mode: modeOn(lesson, session.getState().mode) })
}
