import type { Lesson } from '../../derivation/lesson.ts'
import { ABOUT } from './about.ts'
import { derive } from './derive.ts'
import { KIT, type AlgebraicParams } from './kit.ts'

/** Φ(v) = v/√(1+v²) and its derivative (1+v²)^(−3/2), by the quotient rule. */
const lesson: Lesson<AlgebraicParams> = {
  ...ABOUT,
  phases: ['setup', 'forward', 'derive', 'check'],
  defaults: KIT.defaults,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
