import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'log-softmax',
  title: { en: 'Gradient of log-softmax', zh: 'log-softmax 的梯度', ko: 'log-softmax의 기울기' },
  source: { document: '001', section: '§2.2' },
}
