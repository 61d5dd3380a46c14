import type { Lesson } from '../derivation/lesson.ts'
import type { Locale } from '../i18n/localized.ts'
import { loadStrings } from '../i18n/strings.ts'
import type { Strings } from '../i18n/words.ts'
import { FIRST, LESSONS, type Listed } from '../lessons/index.ts'
import type { Work } from '../store/session.ts'

/** The menu, in the edition that is loaded: the first one has no other text than English. */
let menu = LESSONS
let first = FIRST
const loaded = new Map<string, Lesson>([[FIRST.id, FIRST]])

/** Loads a language: the words of the page, and the lessons that are open in it. */
export async function loadLanguage(locale: Locale): Promise<Strings> {
  const [strings, whole] = await Promise.all([
    loadStrings(locale),
    locale === 'en' ? null : import('../lessons/index.ts?every-language'),
  ])
  if (whole && menu !== whole.LESSONS) {
    menu = whole.LESSONS
    first = whole.FIRST
    await Promise.all([...loaded.keys()].map(loadLesson))
  }
  return strings
}

/** The lessons to choose from. */
export function lessons(): readonly Listed[] {
  return menu
}

/** Loads a lesson, so that `lessonOf` has it; undefined where there is none of that name. */
export async function loadLesson(id: string): Promise<Lesson | undefined> {
  const lesson = await menu.find((one) => one.id === id)?.load()
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
