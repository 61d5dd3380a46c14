import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'algebraic-sigmoid',
  title: { en: 'Algebraic sigmoid', zh: '代数型 sigmoid', ko: '대수 시그모이드' },
  source: { document: '003', section: '§2.7' },
}
