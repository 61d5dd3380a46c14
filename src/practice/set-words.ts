import type { Localized } from '../i18n/localized.ts'

/** What stands over the columns of a problem set. */
export const SET_WORDS = {
  student: { en: 'Student', zh: '学生', ko: '학생' },
  exercise: { en: 'Exercise', zh: '题号', ko: '문제' },
  seed: { en: 'Seed', zh: '种子', ko: '시드' },
  given: { en: 'Given numbers', zh: '已知数', ko: '주어진 수' },
  key: { en: 'Answer key', zh: '答案', ko: '정답표' },
} as const satisfies Record<string, Localized>
