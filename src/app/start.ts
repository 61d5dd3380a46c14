import type { Lesson } from '../derivation/lesson.ts'
import { LESSONS } from '../lessons/index.ts'
import type { Work } from '../store/session.ts'

/** A lesson by its id; the first one where there is no such lesson. */
export function lessonOf(id: string): Lesson {
  const lesson = LESSONS.find((one) => one.id === id) ?? LESSONS[0]
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
