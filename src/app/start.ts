import type { Lesson } from '../derivation/lesson.ts'
import type { Locale } from '../i18n/localized.ts'
import { loadStrings } from '../i18n/strings.ts'
import type { Strings } from '../i18n/words.ts'
import { LESSONS } from '../lessons/index.ts'
import type { Work } from '../store/session.ts'

let lessons = LESSONS

/** Loads a language: the words of the page, and the lessons, whose first edition has no other text than English. */
export async function loadLanguage(locale: Locale): Promise<Strings> {
  const [strings, whole] = await Promise.all([
    loadStrings(locale),
    locale === 'en' ? null : import('../lessons/index.ts?every-language'),
  ])
  if (whole) lessons = whole.LESSONS
  return strings
}

/** A lesson by its id; the first one where there is no such lesson. */
export function lessonOf(id: string): Lesson {
  const lesson = lessons.find((one) => one.id === id) ?? lessons[0]
  if (!lesson) throw new RangeError('the list of lessons is empty')
  return lesson
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
  }
}
