import type { Plan } from '../format/plan.ts'
import type { Locale, Localized } from '../i18n/localized.ts'
import { EXERCISES } from './plan-exercises.ts'
import { FIFTY } from './plan-fifty.ts'
import type { ReadyPlan } from './ready-plan.ts'
import { TEN } from './plan-ten.ts'

/** In the order in which they are offered. */
export const READY_PLANS: readonly ReadyPlan[] = [TEN, FIFTY, EXERCISES]

/** A copy in one language, for its new owner to change. */
export function planIn({ title, items }: ReadyPlan, locale: Locale): Plan {
  return {
    title: title[locale],
    items: items.map((item) => ({ ...item, note: item.note[locale] })),
  }
}

/** A plan without items. */
export function emptyPlan(locale: Locale): Plan {
  return { title: UNTITLED[locale], items: [] }
}

const UNTITLED: Localized = { en: 'My lesson plan', zh: '我的教案', ko: '내 강의 계획' }
