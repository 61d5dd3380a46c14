import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'mlp-parameters',
  title: {
    en: 'Parameters of an MLP',
    zh: '多层感知机的参数个数',
    ko: '다층 퍼셉트론의 매개변수',
  },
  source: { document: '001', section: '§1.1' },
}
