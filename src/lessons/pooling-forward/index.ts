import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type PoolingParams } from './kit.ts'

/** A window slides over a map and keeps its largest number, or its mean. */
const lesson: Lesson<PoolingParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'check', 'count'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
