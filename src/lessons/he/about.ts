import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'he',
  title: { en: 'Initialisation for ReLU', zh: 'ReLU 类的初始化', ko: 'ReLU를 위한 초기화' },
  source: { document: '001', section: '§3.2' },
}
