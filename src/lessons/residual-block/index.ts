import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type ResidualParams } from './kit.ts'

/** F(x) + x and its derivative F′(x) + 1, and what they do to a deep stack. */
const lesson: Lesson<ResidualParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'backward', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
