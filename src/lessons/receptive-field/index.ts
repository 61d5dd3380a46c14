import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT } from './kit.ts'
import type { FieldParams } from './params.ts'

/** Which cells of the input one cell behind a chain of convolutions and pools depends on. */
const lesson: Lesson<FieldParams> = {
  ...ABOUT,
  phases: ['setup', 'derive', 'count', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
