import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT } from './kit.ts'
import type { FloatParams } from './params.ts'

/** Why a large floating-point number swallows a small addend, in four formats. */
const lesson: Lesson<FloatParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'derive', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
