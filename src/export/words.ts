import type { Derivation } from '../derivation/lesson.ts'
import type { Step } from '../derivation/step.ts'
import type { Localized } from '../i18n/localized.ts'

/** The few words that a written solution adds to those of the lesson. */
export const WORDS = {
  legend: { en: 'Symbols', zh: '符号', ko: '기호' },
  symbol: { en: 'symbol', zh: '符号', ko: '기호' },
  meaning: { en: 'meaning', zh: '含义', ko: '뜻' },
  why: { en: 'Why', zh: '为什么', ko: '왜' },
} as const satisfies Record<string, Localized>

/** Of a slip in the printed source. */
export const SOURCE = {
  title: { en: 'In the source', zh: '原文中', ko: '원문에서는' },
  place: (document: string, lines: string): Localized => ({
    en: `Document ${document}, ${/\D/.test(lines) ? 'lines' : 'line'} ${lines}`,
    zh: `文档 ${document}，第 ${lines} 行`,
    ko: `문서 ${document}, ${lines}행`,
  }),
  printed: { en: 'Printed', zh: '印作', ko: '인쇄된 값' },
  right: { en: 'Right', zh: '正确', ko: '바른 값' },
} as const

/** "step 7", as the brace under a known factor says. */
export function stepName(number: number): Localized {
  return { en: `step ${number}`, zh: `第 ${number} 步`, ko: `${number}단계` }
}

/** A number for each step; the task, which computes nothing, is not counted. */
export function numberOf(derivation: Derivation, id: string): number | undefined {
  const counted = derivation.steps.filter(isCounted)
  const index = counted.findIndex((step) => step.id === id)
  return index < 0 ? undefined : index + 1
}

function isCounted(step: Step): boolean {
  return step.phase !== 'setup'
}

/** Where the numbers stop being finite. */
export function overflowSentence(step: number | undefined): Localized {
  const place = step === undefined ? { en: 'the start', zh: '开头', ko: '처음' } : stepName(step)
  return {
    en: `From ${place.en} on some numbers are not finite.`,
    zh: `从${place.zh}起，有些数不再有限。`,
    ko: `${place.ko}부터 유한하지 않은 수가 나옵니다.`,
  }
}
