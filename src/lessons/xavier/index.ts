import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type XavierParams } from './kit.ts'

/** How large random weights must be for signals and gradients to keep their size. */
const lesson: Lesson<XavierParams> = {
  ...ABOUT,
  phases: ['setup', 'derive', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
