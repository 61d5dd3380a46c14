import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'operation-counts',
  title: { en: 'Counting operations', zh: '运算次数', ko: '연산 횟수' },
  source: { document: '001', section: '§2.3' },
}
