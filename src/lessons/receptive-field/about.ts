import type { About } from '../../derivation/lesson.ts'

/** What the menu says of the lesson, without the lesson. */
export const ABOUT: About = {
  id: 'receptive-field',
  title: { en: 'Receptive field', zh: '感受野', ko: '수용 영역' },
  source: { document: '002', section: 'P4' },
}
