import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'pooling-backprop',
  title: { en: 'Backprop through pooling', zh: '池化的反向传播', ko: '풀링의 역전파' },
  source: { document: '001', section: '§2.5' },
}
