import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT } from './kit.ts'
import type { NetParams } from './params.ts'

/** The multiplications of a convolutional network, number by number and as the source counts them. */
const lesson: Lesson<NetParams> = {
  ...ABOUT,
  phases: ['setup', 'count', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
