import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'classifier-head',
  title: { en: 'From feature maps to a class', zh: '从特征图到类别', ko: '특징 맵에서 클래스까지' },
  source: { document: '004', section: '§2' },
}
