import type { Lesson } from '../../derivation/lesson.ts'
import type { ExpressionExample } from '../../model/expression.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { DEFAULT } from './presets.ts'

/** Any formula in named variables, forward and backward through its operations. */
const lesson: Lesson<ExpressionExample> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'backward', 'check'],
  defaults: DEFAULT,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  exploring: async () => (await import('./exploring.ts')).exploring,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
