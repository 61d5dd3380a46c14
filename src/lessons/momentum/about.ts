import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'momentum',
  title: { en: 'Momentum in two forms', zh: '动量法的两种写法', ko: '모멘텀의 두 가지 꼴' },
  source: { document: '002', section: 'P3' },
}
