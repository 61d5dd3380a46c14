import type { Lesson } from '../../derivation/lesson.ts'
import type { Example } from '../../model/example.ts'
import { derive } from './derive.ts'
import { DEFAULT } from './default.ts'

/** One update of a small fully connected network by backpropagation. Source 001 §2.1. */
const lesson: Lesson<Example> = {
  id: 'bp-update',
  title: { en: 'One backprop update', zh: '一次反向传播更新', ko: '역전파 한 번' },
  source: { document: '001', section: '§2.1' },
  phases: ['setup', 'forward', 'loss', 'backward', 'update', 'check'],
  defaults: DEFAULT,
  derive,
  editing: async () => (await import('./editing.ts')).editing,
  exploring: async () => (await import('./exploring.ts')).exploring,
  practising: async () => (await import('./practising.ts')).practising,
  borders: async () => (await import('./borders.ts')).borders,
}

export default lesson
