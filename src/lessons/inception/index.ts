import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT } from './kit.ts'
import type { InceptionParams } from './params.ts'

/** What an Inception module costs, and what 1×1 convolutions in front of the large ones save. */
const lesson: Lesson<InceptionParams> = {
  ...ABOUT,
  phases: ['setup', 'count', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
