import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'vanishing-gradients',
  title: { en: 'Vanishing gradients', zh: '梯度消失', ko: '기울기 소실' },
  source: { document: '002', section: 'P2' },
}
