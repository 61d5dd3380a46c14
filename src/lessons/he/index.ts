import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type HeParams } from './kit.ts'

/** How large random weights must be before a ReLU, a leaky one or a PReLU. */
const lesson: Lesson<HeParams> = {
  ...ABOUT,
  phases: ['setup', 'derive', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
