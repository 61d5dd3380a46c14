import { at } from '../derivation/at.ts'
import { partsOf } from '../derivation/parts.ts'
import { isSameData } from '../derivation/same.ts'
import type { Step } from '../derivation/step.ts'
import { goTo, open } from '../store/actions.ts'
import { ask } from '../store/ballots.ts'
import { follow, useLectureOf, type LectureStore } from '../store/lecture.ts'
import { planOf, usePlansOf, type Plan, type PlanItem, type PlansStore } from '../store/plans.ts'
import { workOf, type SessionStore } from '../store/session.ts'
import { useDesk } from '../views/desk.ts'
import { rangeOf, useOpened, type Example, type Opened } from './plan-items.ts'
import type { Place } from './scene.ts'
import { lessonOf, startOf } from './start.ts'

/** What a press does: goes on in the lesson, goes to another item, or nothing at the end of a plan. */
export type Turn = 'lesson' | 'end' | (() => void)

/** A plan in front of a room: where it is, and how a press goes from one item to the next. */
export interface Planned {
  readonly plan: Plan
  /** The item, from 0. */
  readonly index: number
  readonly onward: Turn
  readonly backward: Turn
  /** The item after this one, where there is one. */
  readonly next: { readonly item: PlanItem; readonly example: Example } | null
}

const NONE: readonly PlanItem[] = []

interface OnView {
  readonly lesson: string
  readonly steps: readonly Step[]
  readonly place: Place
}

/** The plan that is presented, if any. A step beside it is a detour: its presses are those of the lesson. */
export function usePlanned(store: LectureStore, plans: PlansStore, onView: OnView): Planned | null {
  const { session } = useDesk()
  const following = useLectureOf(store, (s) => s.plan)
  const plan = usePlansOf(plans, (s) => (following ? planOf(s, following.id) : undefined))
  const opened = useOpened(plan?.items ?? NONE)
  if (!following || !plan || plan.items.length === 0) return null
  const index = Math.min(following.item, plan.items.length - 1)
  const edges = edgesOf(at(plan.items, index), onView)
  const to = (by: 1 | -1): Turn => {
    const beside = besideOf(plan.items, opened, index, by)
    if (beside === null) return 'end'
    return () => {
      const { place, item, example } = beside
      follow(store, { ...following, item: place })
      const stays = isSameExample(plan.items[index], item)
      enter(session, item, example, by > 0 ? 'start' : 'end', stays)
      ask(store, by > 0 ? (item.poll ?? null) : null)
    }
  }
  return {
    plan,
    index,
    onward: edges.atEnd ? to(1) : 'lesson',
    backward: edges.atStart ? to(-1) : 'lesson',
    next: besideOf(plan.items, opened, index, 1),
  }
}

interface Start {
  readonly id: string
  readonly index: number
  readonly item: PlanItem
  readonly example: Example
}

/** Starts a plan at one of its items, and with its question. The reader's own numbers are set aside, and offered after the lecture. */
export function present(session: SessionStore, store: LectureStore, start: Start): void {
  const { id, index, item, example } = start
  const now = session.getState()
  const isOwn = ![example.params, lessonOf(now.lesson).defaults].some((one) =>
    isSameData(now.params, one),
  )
  if (now.setAside === null && store.getState().plan === null && isOwn)
    session.setState({ setAside: { ...workOf(now), mode: 'study' } })
  follow(store, { id, item: index })
  enter(session, item, example, 'start', false)
  ask(store, item.poll ?? null)
}

/** Opens an item at its first or last step; with the numbers on view, as they were edited, where it `stays` at them. */
function enter(
  session: SessionStore,
  item: PlanItem,
  { lesson, params, derivation: { steps } }: Example,
  where: 'start' | 'end',
  stays: boolean,
): void {
  const { first, last } = rangeOf(item, steps)
  const { pace, lesson: current } = session.getState()
  const step = at(steps, where === 'start' ? first : last)
  const part = where === 'start' ? 0 : partsOf(step, pace) - 1
  if (stays && current === lesson.id) goTo(session, { step: step.id, part })
  else open(session, { ...startOf(lesson), params, step: step.id, part, mode: 'lecture' })
}

const isSameExample = (one: PlanItem | undefined, two: PlanItem | undefined) =>
  one?.lesson === two?.lesson && one?.params === two?.params

/** The next item in one direction, with its place. */
function besideOf(
  items: readonly PlanItem[],
  opened: readonly (Opened | undefined)[],
  index: number,
  by: 1 | -1,
) {
  const place = neighbour(opened, index, by)
  const example = place === null ? undefined : opened[place]
  if (place === null || example?.kind !== 'example') return null
  return { place, item: at(items, place), example }
}

/** Whether Back and Next have nowhere to go: a question on view can always be left. */
export function endsOf(
  planned: Planned | null,
  isAsking: boolean,
  { steps, place: { index, part, pace } }: Pick<OnView, 'steps' | 'place'>,
): { readonly isFirst: boolean; readonly isLast: boolean } {
  const { onward = 'lesson', backward = 'lesson' } = planned ?? {}
  const atLast = index === steps.length - 1 && part === partsOf(at(steps, index), pace) - 1
  const isEnd = (turn: Turn, isThere: boolean) =>
    !isAsking && (turn === 'end' || (turn === 'lesson' && isThere))
  return {
    isFirst: isEnd(backward, index === 0 && part === 0),
    isLast: isEnd(onward, atLast),
  }
}

/** The nearest item in one direction that can be shown. */
export function neighbour(
  opened: readonly (Pick<Opened, 'kind'> | undefined)[],
  item: number,
  by: 1 | -1,
): number | null {
  for (let k = item + by; k >= 0 && k < opened.length; k += by)
    if (opened[k]?.kind === 'example') return k
  return null
}

/** Whether the step on view is the first or last press of an item; in another lesson or beside it, of the lesson. */
export function edgesOf(
  item: PlanItem,
  { lesson, steps, place: { index, part, pace } }: OnView,
): { readonly atStart: boolean; readonly atEnd: boolean } {
  const isHere = item.lesson === lesson
  const { first, last } = rangeOf(item, steps)
  const isOpen = part >= partsOf(at(steps, index), pace) - 1
  return {
    atStart: part === 0 && (index === 0 || (isHere && index === first)),
    atEnd: isOpen && (index === steps.length - 1 || (isHere && index === last)),
  }
}
