import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type ConvolutionParams } from './kit.ts'

/** A kernel slides over an image and makes a feature map. */
const lesson: Lesson<ConvolutionParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
