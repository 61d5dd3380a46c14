import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'float32',
  title: {
    en: 'Floating point: big eats small',
    zh: '浮点数：大数吃小数',
    ko: '부동소수점: 큰 수에 묻히는 작은 수',
  },
  source: { document: '004', section: '§1' },
}
