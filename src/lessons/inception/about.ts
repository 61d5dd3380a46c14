import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'inception',
  title: { en: 'The Inception module', zh: 'Inception 模块的计算量', ko: '인셉션 모듈' },
  source: { document: '002', section: 'P5' },
}
