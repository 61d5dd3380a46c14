import type { Localized } from '../../i18n/localized.ts'

export const GAP = (x: string, y: string, ranges: string): Localized => ({
  en: `The curve breaks where $${y}$ is not finite, at $${x}$ = ${ranges}.`,
  zh: `$${x}$ = ${ranges} 处 $${y}$ 不是有限值，曲线在此断开。`,
  ko: `$${x}$ = ${ranges}에서 $${y}$ 값이 유한하지 않아 곡선이 끊깁니다.`,
})
