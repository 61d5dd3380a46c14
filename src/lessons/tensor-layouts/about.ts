import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'tensor-layouts',
  title: { en: 'Tensor layouts', zh: '张量的内存布局', ko: '텐서의 메모리 배치' },
  source: { document: '004', section: '§1' },
}
