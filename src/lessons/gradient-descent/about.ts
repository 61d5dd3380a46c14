import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'gradient-descent',
  title: { en: 'Gradient descent on a line', zh: '直线上的梯度下降', ko: '직선에서의 경사 하강법' },
  source: { document: '003', section: '§2.3' },
}
