import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'resnet-table',
  title: { en: 'Reading the ResNet table', zh: '读懂 ResNet 结构表', ko: 'ResNet 표 읽기' },
  source: { document: '003', section: '§3.2' },
}
