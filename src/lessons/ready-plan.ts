import type { PlanItem } from '../format/plan.ts'
import type { Localized } from '../i18n/localized.ts'

/** A plan that comes with the program, in every language: an instructor starts from a copy. */
export interface ReadyPlan {
  readonly id: string
  readonly title: Localized
  /** For whom it is, in a few words. */
  readonly about: Localized
  readonly items: readonly (Omit<PlanItem, 'note'> & { readonly note: Localized })[]
}
