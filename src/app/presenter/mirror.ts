import type { Shown } from '../../format/presenter.ts'
import { FormatError } from '../../format/error.ts'
import type { Strings } from '../../i18n/words.ts'
import { isSameData } from '../../derivation/same.ts'
import { createLecture, type LectureStore } from '../../store/lecture.ts'
import { createPlans, type KeptPlans, type PlansStore } from '../../store/plans.ts'
import { createSession, type SessionStore } from '../../store/session.ts'
import { loadLanguage, loadLesson } from '../start.ts'

/** What the lecture shows, as stores that are kept nowhere: the presenter's page is drawn from them. */
export interface Mirror {
  readonly session: SessionStore
  readonly store: LectureStore
  /** The plan that is presented, and no other. */
  readonly plans: PlansStore
  /** The words of the language in which it began. */
  readonly strings: Strings
}

/**
 * The mirror after what the lecture has told. Null where it tells of a lesson or of parameters that are not known here:
 * the two windows are of different versions.
 */
export async function mirrored(
  mirror: Mirror | null,
  { settings, work, view, plan }: Shown,
): Promise<Mirror | null> {
  const strings = mirror?.strings ?? (await loadLanguage(settings.locale))
  const lesson = await loadLesson(work.lesson)
  if (!lesson) return null
  const old = mirror?.session.getState().params
  // Most messages change no parameter, and then nothing has to be derived anew.
  const params =
    old !== undefined && isSameData(old, work.params)
      ? old
      : readParams((await lesson.borders()).read, work.params)
  if (params === null) return null
  // Elsewhere than in a lecture, the page has the theme of the reader.
  const now = { ...work, params, mode: 'study' } as const
  const id = view.plan?.id ?? null
  const kept: KeptPlans = { open: id, plans: id !== null && plan ? [{ id, plan }] : [] }
  if (mirror === null)
    return {
      session: createSession(now, settings),
      store: createLecture(view),
      plans: createPlans(kept),
      strings,
    }
  mirror.session.setState({ ...settings, ...now })
  mirror.store.setState(view)
  if (!isSameData(mirror.plans.getState().plans, kept.plans)) mirror.plans.setState(kept)
  return mirror
}

function readParams(read: (input: unknown) => object, input: unknown): object | null {
  try {
    return read(input)
  } catch (error) {
    if (error instanceof FormatError) return null
    throw error
  }
}
