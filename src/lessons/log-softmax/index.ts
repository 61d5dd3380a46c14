import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type SoftmaxParams } from './kit.ts'

/** log-softmax, computed without overflow, and its Jacobian δ − p. */
const lesson: Lesson<SoftmaxParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'derive', 'backward', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
