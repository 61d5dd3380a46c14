import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type DescentParams } from './kit.ts'

/** The recipe of gradient descent on y = wx + b. */
const lesson: Lesson<DescentParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'loss', 'backward', 'update', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
