import type { Lesson } from '../derivation/lesson.ts'
import bpUpdate from './bp-update/index.ts'

/** Every lesson, in the order of the menu. */
export const LESSONS: readonly Lesson[] = [bpUpdate]
