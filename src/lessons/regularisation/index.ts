import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT } from './kit.ts'
import type { RegularisationParams } from './params.ts'

/** Three ways against overfitting: penalties on the weights, early stopping, and bagging. */
const lesson: Lesson<RegularisationParams> = {
  ...ABOUT,
  phases: ['setup', 'loss', 'backward', 'update', 'check', 'derive', 'count'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
