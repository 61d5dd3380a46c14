import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'expression',
  title: { en: 'Backprop through a formula', zh: '公式的反向传播', ko: '식의 역전파' },
  source: { document: '001', section: '§2' },
}
