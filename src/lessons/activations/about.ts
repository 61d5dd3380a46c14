import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'activations',
  title: { en: 'Activation functions', zh: '激活函数', ko: '활성화 함수' },
  source: { document: '004', section: '§2' },
}
