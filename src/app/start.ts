import type { About, Lesson } from '../derivation/lesson.ts'
import type { Locale } from '../i18n/localized.ts'
import { loadStrings } from '../i18n/strings.ts'
import type { Strings } from '../i18n/words.ts'
import bpUpdate from '../lessons/bp-update/index.ts'
import type { Listed } from '../lessons/index.ts'
import type { Work } from '../store/session.ts'

/** The first lesson, in the edition that is loaded: that of the first view has no other text than English. */
let first: Lesson = bpUpdate
/** The lessons to choose from, once they have been asked for. */
let menu: readonly Listed[] | null = null
const loaded = new Map<string, Lesson>([[first.id, first]])

/** Loads a language: the words of the page, and the lessons that are open in it. */
export async function loadLanguage(locale: Locale): Promise<Strings> {
  const [strings] = await Promise.all([
    loadStrings(locale),
    locale === 'en' ? null : (edition ??= loadEdition()),
  ])
  return strings
}

/** The edition with every language, on its way or here; more than one may wait for it. */
let edition: Promise<void> | null = null

async function loadEdition(): Promise<void> {
  try {
    const whole = await import('../lessons/index.ts?every-language')
    menu = whole.LESSONS
    first = whole.FIRST
    await Promise.all([...loaded.keys()].map(loadLesson))
  } catch (error) {
    edition = null // so that it is fetched again when it is asked for again
    throw error
  }
}

/** The lessons to choose from: until `loadMenu` is done, the first one alone. */
export function lessons(): readonly About[] {
  return menu ?? [first]
}

export async function loadMenu(): Promise<readonly Listed[]> {
  const { LESSONS } = await import('../lessons/index.ts')
  return (menu ??= LESSONS)
}

/** Loads a lesson, so that `lessonOf` has it; undefined where there is none of that name. */
export async function loadLesson(id: string): Promise<Lesson | undefined> {
  const lesson = await (await loadMenu()).find((one) => one.id === id)?.load()
  if (lesson) loaded.set(id, lesson)
  return lesson
}

/** A loaded lesson by its id; the first one where there is no such lesson. */
export function lessonOf(id: string): Lesson {
  return loaded.get(id) ?? first
}

/** A lesson as it opens for the first time. */
export function startOf(lesson: Lesson): Work {
  return {
    lesson: lesson.id,
    params: lesson.defaults,
    step: '',
    part: 0,
    sample: 0,
    selected: [],
    answers: {},
    mode: 'study',
    tool: 'slice',
    level: 'units',
    probed: [],
    origin: null,
  }
}
