import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type LayoutParams } from './kit.ts'

/** Where in memory an element of a tensor lies, in three orders of its axes. */
const lesson: Lesson<LayoutParams> = {
  ...ABOUT,
  phases: ['setup', 'count', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
