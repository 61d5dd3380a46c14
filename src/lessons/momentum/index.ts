import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type MomentumParams } from './kit.ts'

/** Momentum by the last place and by a velocity: the same way, for as long as the rate stays. */
const lesson: Lesson<MomentumParams> = {
  ...ABOUT,
  phases: ['setup', 'update', 'derive', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
