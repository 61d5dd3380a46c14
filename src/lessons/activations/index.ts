import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type GalleryParams } from './kit.ts'

/** A gallery of activation functions with their derivatives. */
const lesson: Lesson<GalleryParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'derive', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
