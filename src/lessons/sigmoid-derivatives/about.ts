import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'sigmoid-derivatives',
  title: { en: 'Derivatives of the sigmoid', zh: 'Sigmoid 的导数', ko: '시그모이드의 도함수' },
  source: { document: '001', section: '§2.2' },
}
