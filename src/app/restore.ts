import { modeOn } from '../derivation/lesson.ts'
import { isSameData } from '../derivation/same.ts'
import { isPlain, isPlanLink } from '../format/address.ts'
import { FormatError } from '../format/error.ts'
import { readSaved, type Saved } from '../format/saved.ts'
import { LOCALES, type Locale } from '../i18n/localized.ts'
import type { Strings } from '../i18n/words.ts'
import type { Settings, Work } from '../store/session.ts'
import { readLink, type Linked } from './address.ts'
import { invitation } from './class-set.ts'
import { lessonOf, loadLesson, startOf } from './start.ts'

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
  const saved = await tryTo(async () => (stored === null ? null : checked(readSaved(stored))))
  const kept = saved instanceof FormatError ? null : saved
  const settings = kept?.settings ?? { locale: preferredLocale() }
  const start = startOf(lessonOf(''))
  const damaged: Beginning['message'] =
    saved instanceof FormatError
      ? (strings, locale) => strings.app.savedWrong(saved.sentence[locale])
      : null
  if (isPlanLink(hash)) {
    const { takePlanLink } = await import('./plans-store.ts')
    const taken = await tryTo(async () => takePlanLink(hash))
    return {
      work: kept?.work ?? start,
      settings,
      setAside: kept?.setAside ?? null,
      message:
        taken instanceof FormatError
          ? (strings, locale) => strings.app.linkRefused(taken.sentence[locale])
          : damaged,
    }
  }
  if (!isPlain(hash)) {
    const linked = await tryTo(() => readLink(hash))
    const mine = kept?.work ?? null
    const older = kept?.setAside ?? null
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
    work: kept?.work ?? start,
    settings,
    setAside: kept?.setAside ?? null,
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

/** Saved parameters are read by their lesson like any other input. */
async function checked(saved: Saved): Promise<Saved> {
  const work = async <W extends Saved['work']>(one: W): Promise<W> => {
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
  return {
    ...saved,
    work: await work(saved.work),
    setAside: saved.setAside && (await work(saved.setAside)),
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
