import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type OperationParams } from './kit.ts'

/** How many multiplications and additions one sample takes, forward and back, and the update after it. */
const lesson: Lesson<OperationParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'backward', 'update', 'count', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
