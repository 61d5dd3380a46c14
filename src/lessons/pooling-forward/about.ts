import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'pooling-forward',
  title: { en: 'Pooling by hand', zh: '手算池化', ko: '손으로 하는 풀링' },
  source: { document: '004', section: '§2' },
}
