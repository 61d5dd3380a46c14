import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type MemoryParams } from './kit.ts'

/** The parameters of a residual network, stage by stage, and the numbers that one forward pass keeps. */
const lesson: Lesson<MemoryParams> = {
  ...ABOUT,
  phases: ['setup', 'derive', 'count', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
