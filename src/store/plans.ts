import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { isSameData } from '../derivation/same.ts'
import { MOST_ITEMS, type KeptPlans, type Plan, type PlanItem } from '../format/plan.ts'
import type { Localized } from '../i18n/localized.ts'

export {
  LONGEST_NOTE,
  LONGEST_TITLE,
  MOST_ITEMS,
  MOST_MINUTES,
  type KeptPlans,
  type Plan,
  type PlanItem,
} from '../format/plan.ts'

/** What can be brought back: the last item or plan that was taken away. */
type Removal =
  | {
      readonly kind: 'item'
      readonly plan: string
      readonly index: number
      readonly item: PlanItem
    }
  | { readonly kind: 'plan'; readonly index: number; readonly kept: KeptPlans['plans'][number] }

/** The lesson plans of this device. */
export interface PlansState extends KeptPlans {
  readonly removed: Removal | null
  /** One sentence: what was wrong with a file, with the storage. */
  readonly notice: Localized | null
}

export type PlansStore = StoreApi<PlansState>

const NONE: KeptPlans = { open: null, plans: [] }

export function createPlans(start: KeptPlans = NONE): PlansStore {
  return createStore<PlansState>()(() => ({ ...start, removed: null, notice: null }))
}

export function usePlansOf<T>(store: PlansStore, selector: (state: PlansState) => T): T {
  return useStore(store, selector)
}

/** The plan with this id, or the one on view. */
export function planOf({ plans, open }: PlansState, id = open): Plan | undefined {
  return plans.find((one) => one.id === id)?.plan
}

/** How long a plan takes, in minutes; halves add up exactly. */
export function minutesOf({ items }: Pick<Plan, 'items'>): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Puts a plan beside the others and opens it; one that is there already is only opened. */
export function addPlan(store: PlansStore, plan: Plan): void {
  store.setState(({ plans, removed }) => {
    const known = plans.find((one) => isSameData(one.plan, plan))
    if (known) return { open: known.id }
    // Also the name of a plan that may come back.
    const taken = removed?.kind === 'plan' ? [...plans, removed.kept] : plans
    const id = freeId(taken.map((one) => one.id))
    return { open: id, plans: [...plans, { id, plan }] }
  })
}

function freeId(taken: readonly string[]): string {
  for (let k = 1; ; k++) if (!taken.includes(`plan-${k}`)) return `plan-${k}`
}

export function openPlan(store: PlansStore, open: string | null): void {
  store.setState({ open })
}

export function removePlan(store: PlansStore, id: string): void {
  store.setState(({ plans, open }) => {
    const index = plans.findIndex((one) => one.id === id)
    const kept = plans[index]
    if (!kept) return {}
    return {
      plans: plans.filter((one) => one !== kept),
      open: open === id ? null : open,
      removed: { kind: 'plan', index, kept },
    }
  })
}

/** Changes the plan on view. */
export function changePlan(store: PlansStore, change: (plan: Plan) => Plan): void {
  store.setState(({ plans, open }) => ({
    plans: plans.map((one) => (one.id === open ? { ...one, plan: change(one.plan) } : one)),
  }))
}

export function removeItem(store: PlansStore, index: number): void {
  const { open } = store.getState()
  const item = planOf(store.getState())?.items[index]
  if (open === null || item === undefined) return
  changePlan(store, (plan) => ({ ...plan, items: plan.items.filter((_, k) => k !== index) }))
  store.setState({ removed: { kind: 'item', plan: open, index, item } })
}

/** Brings back what was taken away last, where it was. */
export function restoreRemoved(store: PlansStore): void {
  const { removed, plans } = store.getState()
  if (removed?.kind === 'plan') {
    store.setState({
      plans: plans.toSpliced(removed.index, 0, removed.kept),
      open: removed.kept.id,
      removed: null,
    })
  } else if (removed) {
    store.setState({ open: removed.plan, removed: null })
    changePlan(store, (plan) => withItem(plan, removed.item, removed.index))
  }
}

/** The plan with one item more, at its end or before another; a full one stays as it is. */
export function withItem(plan: Plan, item: PlanItem, index = plan.items.length): Plan {
  return plan.items.length < MOST_ITEMS
    ? { ...plan, items: plan.items.toSpliced(index, 0, item) }
    : plan
}

/** The plan with one item changed. */
export function withChange(plan: Plan, index: number, change: (item: PlanItem) => PlanItem): Plan {
  return { ...plan, items: plan.items.map((item, k) => (k === index ? change(item) : item)) }
}

/** Where an item has gone when its plan was changed; one that was edited or taken away leaves its place to another. */
export function placeAfter(
  before: readonly PlanItem[],
  index: number,
  after: readonly PlanItem[],
): number {
  const item = before[index]
  const isEdit =
    before.length === after.length && before.every((one, k) => k === index || one === after[k])
  if (isEdit) return index
  const known = item === undefined ? -1 : after.indexOf(item)
  // Another window of the same device writes its plans anew.
  const found = known >= 0 ? known : after.findIndex((one) => isSameData(one, item))
  return found >= 0 ? found : Math.min(index, Math.max(0, after.length - 1))
}

/** The plan with one item moved by so many places; an item never leaves its ends. */
export function withMove(plan: Plan, index: number, by: number): Plan {
  const item = plan.items[index]
  const to = Math.min(plan.items.length - 1, Math.max(0, index + by))
  if (item === undefined || to === index) return plan
  return { ...plan, items: plan.items.toSpliced(index, 1).toSpliced(to, 0, item) }
}
