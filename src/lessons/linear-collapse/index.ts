import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type CollapseParams } from './kit.ts'

/** Linear layers after one another are one linear layer; an activation between them makes the difference. */
const lesson: Lesson<CollapseParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'derive', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
