import type { Localized } from '../../i18n/localized.ts'

/** The words of the level that asks for rules. */
export const ruleWords = {
  /** Of a symbol or of a name. */
  ask: (what: string): Localized => ({
    en: `First the rule: what gives ${what}, in symbols?`,
    zh: `先写公式：用符号表示，${what} 等于什么？`,
    ko: `먼저 공식부터: ${what} — 기호로 쓰면 무엇인가요?`,
  }),
  tray: { en: 'Factors to choose from', zh: '可选的因子', ko: '고를 수 있는 인수' },
  type: { en: 'Type the formula', zh: '输入公式', ko: '식을 입력하세요' },
  orType: { en: 'Or type it', zh: '或直接输入', ko: '또는 직접 입력' },
} as const
