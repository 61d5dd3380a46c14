import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'xavier',
  title: { en: 'Xavier initialisation', zh: 'Xavier 初始化', ko: '자비에르 초기화' },
  source: { document: '001', section: '§3.1' },
}
