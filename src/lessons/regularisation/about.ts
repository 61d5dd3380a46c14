import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'regularisation',
  title: { en: 'Regularisation', zh: '正则化', ko: '정규화' },
  source: { document: '003', section: '§2.5' },
}
