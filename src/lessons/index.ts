import { open, type Lesson, type OpenLesson } from '../derivation/lesson.ts'
import bpUpdate from './bp-update/index.ts'

/** Every lesson, in the order of the menu. */
export const LESSONS: readonly Lesson[] = [bpUpdate]

export function openLessons(): Promise<readonly OpenLesson[]> {
  return Promise.all(LESSONS.map((lesson) => open(lesson)))
}
