import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type PoolBackParams } from './kit.ts'

/** Where the gradient goes on its way back through a pool: to the largest, or to all in equal parts. */
const lesson: Lesson<PoolBackParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'backward', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
