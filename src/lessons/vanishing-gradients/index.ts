import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type ChainParams } from './kit.ts'

/** A chain of layers, and what is left of a gradient at its far end. */
const lesson: Lesson<ChainParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'backward', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
