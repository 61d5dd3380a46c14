import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type BackpropParams } from './kit.ts'

/** A layer of a convolution, forwards and backwards: what reaches its input, its kernel and its bias. */
const lesson: Lesson<BackpropParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'backward', 'derive', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
