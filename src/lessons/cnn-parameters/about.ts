import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'cnn-parameters',
  title: {
    en: 'Parameters of a CNN',
    zh: '卷积神经网络的参数个数',
    ko: '합성곱 신경망의 매개변수',
  },
  source: { document: '001', section: '§1.2' },
}
