import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type CnnParams } from './kit.ts'

/** How many weights and biases convolutions have, and the fully connected layer behind them. */
const lesson: Lesson<CnnParams> = {
  ...ABOUT,
  phases: ['setup', 'count', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
