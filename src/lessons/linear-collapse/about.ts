import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'linear-collapse',
  title: {
    en: 'Why linear layers collapse',
    zh: '线性层为何合为一层',
    ko: '선형층이 하나로 합쳐지는 이유',
  },
  source: { document: '004', section: '§2' },
}
