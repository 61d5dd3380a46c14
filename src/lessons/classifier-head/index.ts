import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type HeadParams } from './kit.ts'

/** Flatten or pool, a dense layer, softmax, loss, and the gradient that goes back. */
const lesson: Lesson<HeadParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'loss', 'backward', 'check', 'count'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
