import { modeOn } from '../derivation/lesson.ts'
import { isSameData } from '../derivation/same.ts'
import { isPlain, isPlanLink } from '../format/address.ts'
import { FormatError } from '../format/error.ts'
import { readSaved, type Saved } from '../format/saved.ts'
import { LOCALES, type Locale } from '../i18n/localized.ts'
import type { Strings } from '../i18n/words.ts'
import type { Settings, Work } from '../store/session.ts'
import { readLink, type Linked } from './address.ts'
import { keepAside } from './aside.ts'
import { invitation } from './class-set.ts'
import { lessonOf, loadLesson, startOf } from './start.ts'
import { STORAGE_KEY } from './storage.ts'

/** What a visit starts with. */
export interface Beginning {
  readonly work: Work
  readonly settings: Partial<Settings>
  readonly setAside: Work | null
  /** What was wrong, told once the words are there. */
  readonly message: ((strings: Strings, locale: Locale) => string) | null
}

/**
 * A link wins over the work of an earlier visit, which is kept and offered; a plain address opens that work. What is
 * damaged opens the default and says so.
 */
export async function restore(hash: string, stored: string | null): Promise<Beginning> {
  const kept = stored === null ? NOTHING : await keptIn(stored)
  const settings = kept.settings ?? { locale: preferredLocale() }
  const start = startOf(lessonOf(''))
  const { error } = kept
  const damaged: Beginning['message'] =
    error && ((strings, locale) => strings.app.savedWrong(error.sentence[locale]))
  if (isPlanLink(hash)) {
    const { takePlanLink } = await import('./plans-store.ts')
    const taken = await tryTo(async () => takePlanLink(hash))
    return {
      work: kept.work ?? start,
      settings,
      setAside: kept.setAside,
      message:
        taken instanceof FormatError
          ? (strings, locale) => strings.app.linkRefused(taken.sentence[locale])
          : damaged,
    }
  }
  if (!isPlain(hash)) {
    const linked = await tryTo(() => readLink(hash))
    const mine = kept.work
    const older = kept.setAside
    if (linked instanceof FormatError)
      return {
        work: start,
        settings,
        setAside: older ?? mine,
        message: (strings, locale) => strings.app.linkWrong(linked.sentence[locale]),
      }
    invitation.setState({ set: linked.set })
    // an address that the page has noted in the history is its own, and no news to the reader
    const lost = history.state === null ? linked.lost : null
    return {
      ...besides(linked, settings, mine, older),
      message: damaged ?? (lost && ((_, locale) => lost[locale])),
    }
  }
  return {
    work: kept.work ?? start,
    settings,
    setAside: kept.setAside,
    message: damaged,
  }
}

/**
 * The linked work, with the reader's own set aside where it is another. Work that was set aside before stays so: it is
 * the reader's, and what came after it was a link, too.
 */
export function besides(
  { work, settings }: Linked,
  own: Partial<Settings>,
  mine: Work | null,
  older: Work | null,
): Omit<Beginning, 'message'> {
  const isMine = mine !== null && areSame(mine, work)
  const aside = older ?? (isMine ? null : mine)
  return {
    work: isMine
      ? { ...work, params: mine.params, answers: mine.answers, origin: mine.origin }
      : work,
    settings: { ...own, ...settings },
    setAside: aside && areSame(aside, work) ? null : aside,
  }
}

const areSame = (a: Work, b: Work) => isSameData(a.params, b.params)

/** What an earlier visit has kept. What of it cannot be read is put aside, and the rest is used. */
async function keptIn(stored: string) {
  const { settings, error, ...works } = readSaved(stored)
  const read = (one: SavedWork | null) => tryTo(async () => one && (await checked(one)))
  const [work, setAside] = [await read(works.work), await read(works.setAside)]
  const wrong = error ?? [work, setAside].find((one) => one instanceof FormatError) ?? null
  if (wrong) keepAside(STORAGE_KEY, stored)
  return { settings, work: orNull(work), setAside: orNull(setAside), error: wrong }
}

const NOTHING = { settings: null, work: null, setAside: null, error: null }
const orNull = (read: Work | FormatError | null) => (read instanceof FormatError ? null : read)

type SavedWork = Saved['work']

/** Saved parameters are read by their lesson like any other input. */
async function checked(one: SavedWork): Promise<Work> {
  const lesson = (await loadLesson(one.lesson)) ?? lessonOf('')
  const { read } = await lesson.borders()
  return {
    ...one,
    lesson: lesson.id,
    mode: modeOn(lesson, one.mode),
    params: { ...read(one.params) },
    origin: one.origin && { ...read(one.origin) },
  }
}

async function tryTo<T>(read: () => Promise<T>): Promise<T | FormatError> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof FormatError) return error
    throw error
  }
}

function preferredLocale(): Locale {
  const language = navigator.language.slice(0, 2)
  return LOCALES.find((locale) => locale === language) ?? 'en'
}
