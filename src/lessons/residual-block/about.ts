import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'residual-block',
  title: { en: 'Residual block', zh: '残差块', ko: '잔차 블록' },
  source: { document: '004', section: '§1' },
}
