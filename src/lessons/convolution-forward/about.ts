import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'convolution-forward',
  title: { en: 'Convolution by hand', zh: '手算卷积', ko: '손으로 하는 합성곱' },
  source: { document: '004', section: '§2' },
}
