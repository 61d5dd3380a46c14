import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT } from './kit.ts'
import type { ShapeParams } from './params.ts'

/** What becomes of the channels of a picture in a convolution, and of what shape its output is. */
const lesson: Lesson<ShapeParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'derive', 'check', 'count'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
