import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'convnet-operations',
  title: { en: 'Operations of a CNN', zh: '卷积网络的运算次数', ko: '합성곱 신경망의 연산 수' },
  source: { document: '003', section: '§3.2' },
}
