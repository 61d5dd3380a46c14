import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'conv-backprop',
  title: {
    en: 'Backprop through convolution',
    zh: '卷积层的反向传播',
    ko: '합성곱의 역전파',
  },
  source: { document: '001', section: '§2.4' },
}
