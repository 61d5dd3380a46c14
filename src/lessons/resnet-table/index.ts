import type { Lesson } from '../../derivation/lesson.ts'
import type { ResNet } from '../../model/resnet.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT } from './kit.ts'

/** What the name of a residual network counts, and how many multiplications it takes. */
const lesson: Lesson<ResNet> = {
  ...ABOUT,
  phases: ['setup', 'derive', 'count', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
