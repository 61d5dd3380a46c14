import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'resnet-parameters',
  title: {
    en: 'Parameters of a ResNet',
    zh: 'ResNet 的参数与内存',
    ko: 'ResNet의 매개변수와 메모리',
  },
  source: { document: '001', section: '§3.3' },
}
