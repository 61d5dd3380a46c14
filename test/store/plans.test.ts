import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addPlan,
  changePlan,
  createPlans,
  MOST_ITEMS,
  minutesOf,
  placeAfter,
  planOf,
  removeItem,
  removePlan,
  restoreRemoved,
  withChange,
  withItem,
  withMove,
  type Plan,
} from '../../src/store/plans.ts'

const item = (name: string, minutes = 1) => ({ lesson: name, note: '', minutes })
const named = (...names: readonly string[]): Plan => ({
  title: names.join(''),
  items: names.map((name) => item(name)),
})
const order = (plan: Plan | undefined) => plan?.items.map(({ lesson }) => lesson).join('')

describe('an item that is presented', () => {
  const items = named('a', 'b', 'c').items

  it('is found where it was moved, after one before it was removed, and in a copy', () => {
    const { items: moved } = withMove({ title: '', items }, 1, 1)
    expect(placeAfter(items, 1, moved)).toBe(2)
    expect(placeAfter(items, 1, items.slice(1))).toBe(0)
    expect(placeAfter(items, 1, structuredClone(moved))).toBe(2)
  })

  it('stays where it is edited, also beside one that is the same', () => {
    const twice = named('a', 'a').items
    const { items: edited } = withChange({ title: '', items: twice }, 0, (one) => ({
      ...one,
      note: 'x',
    }))
    expect(placeAfter(twice, 0, edited)).toBe(0)
  })

  it('that was removed leaves its place to the next, or else to the last', () => {
    expect(placeAfter(items, 1, named('a', 'c').items)).toBe(1)
    expect(placeAfter(items, 2, named('a', 'b').items)).toBe(1)
  })
})

describe('the order of a plan', () => {
  it.each([
    [0, 1, 'bacd'],
    [3, -1, 'abdc'],
    [1, 2, 'acdb'],
    [0, -1, 'abcd'],
    [3, 1, 'abcd'],
    [2, -9, 'cabd'],
    [7, 1, 'abcd'],
  ])('moves item %i by %i', (index, by, expected) => {
    expect(order(withMove(named('a', 'b', 'c', 'd'), index, by))).toBe(expected)
  })

  it('loses and doubles nothing, whatever is moved', () => {
    const moves = fc.array(
      fc.tuple(fc.integer({ min: -1, max: 6 }), fc.integer({ min: -6, max: 6 })),
    )
    fc.assert(
      fc.property(moves, (all) => {
        const plan = all.reduce(
          (one, [index, by]) => withMove(one, index, by),
          named('a', 'b', 'c', 'd', 'e'),
        )
        expect(
          plan.items
            .map(({ lesson }) => lesson)
            .toSorted()
            .join(''),
        ).toBe('abcde')
      }),
    )
  })

  it('moves an item back where it was', () => {
    const plan = named('a', 'b', 'c')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1 }), (k) => {
        expect(withMove(withMove(plan, k, 1), k + 1, -1)).toEqual(plan)
      }),
    )
  })

  it('takes a new item at the end or before another, and no more than it can hold', () => {
    expect(order(withItem(named('a', 'b'), item('c')))).toBe('abc')
    expect(order(withItem(named('a', 'b'), item('c'), 1))).toBe('acb')
    const full = { title: '', items: Array.from({ length: MOST_ITEMS }, () => item('a')) }
    expect(withItem(full, item('b'))).toBe(full)
  })

  it('changes one item only', () => {
    const plan = withChange(named('a', 'b', 'c'), 1, (one) => ({ ...one, note: 'Ask.' }))
    expect(plan.items.map(({ note }) => note)).toEqual(['', 'Ask.', ''])
  })

  it('takes as long as its items', () => {
    expect(minutesOf({ items: [item('a', 2.5), item('b', 7.5), item('c', 0)] })).toBe(10)
  })
})

describe('the plans of a device', () => {
  it('opens a plan beside the others, and one that is there already only once', () => {
    const store = createPlans()
    addPlan(store, named('a'))
    addPlan(store, named('b'))
    addPlan(store, named('a'))
    expect(store.getState().plans).toHaveLength(2)
    expect(order(planOf(store.getState()))).toBe('a')
  })

  it('brings back an item where it was, with what has happened since', () => {
    const store = createPlans()
    addPlan(store, named('a', 'b', 'c'))
    removeItem(store, 1)
    expect(order(planOf(store.getState()))).toBe('ac')
    changePlan(store, (plan) => withItem(plan, item('d')))
    restoreRemoved(store)
    expect(order(planOf(store.getState()))).toBe('abcd')
    restoreRemoved(store)
    expect(order(planOf(store.getState()))).toBe('abcd')
  })

  it('brings back a plan in its place', () => {
    const store = createPlans()
    for (const name of ['a', 'b', 'c']) addPlan(store, named(name))
    const before = store.getState().plans
    removePlan(store, before[1]?.id ?? '')
    expect(store.getState().plans.map(({ plan }) => plan.title)).toEqual(['a', 'c'])
    restoreRemoved(store)
    expect(store.getState().plans).toEqual(before)
    expect(planOf(store.getState())?.title).toBe('b')
  })

  it('never gives two plans one name of their own', () => {
    const store = createPlans()
    for (const name of ['a', 'b', 'c']) addPlan(store, named(name))
    removePlan(store, store.getState().plans[0]?.id ?? '')
    addPlan(store, named('d'))
    restoreRemoved(store)
    const ids = store.getState().plans.map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
  })
})
