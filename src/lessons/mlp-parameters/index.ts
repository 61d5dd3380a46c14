import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type SizeParams } from './kit.ts'

/** How many weights and biases fully connected layers have, and how much memory they take. */
const lesson: Lesson<SizeParams> = {
  ...ABOUT,
  phases: ['setup', 'count', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
