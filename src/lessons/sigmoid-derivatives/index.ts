import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type SigmoidParams } from './kit.ts'

/** σ′ = σ(1−σ) and σ″ = σ(1−σ)(1−2σ), derived and evaluated. */
const lesson: Lesson<SigmoidParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'derive', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
