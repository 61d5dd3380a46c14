import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'conv-shapes',
  title: { en: 'Shapes of a convolution', zh: '卷积的通道与形状', ko: '합성곱의 채널과 형상' },
  source: { document: '004', section: '§2' },
}
