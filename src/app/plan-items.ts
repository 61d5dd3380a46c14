import { useEffect, useState } from 'react'
import type { Derivation, Lesson } from '../derivation/lesson.ts'
import { DEFAULT_OPTIONS, type Options } from '../derivation/options.ts'
import type { Step } from '../derivation/step.ts'
import { FormatError } from '../format/error.ts'
import { readQuery } from '../format/query.ts'
import type { Localized } from '../i18n/localized.ts'
import type { PlanItem } from '../store/plans.ts'
import { useDesk, useSession } from '../views/desk.ts'
import { lessons, loadLesson } from './start.ts'

/** What an item of a plan is about, worked out. */
export interface Example {
  readonly kind: 'example'
  readonly lesson: Lesson
  readonly params: object
  readonly options: Options
  readonly derivation: Derivation
}

/** The same, or why it cannot be shown. */
export type Opened = Example | { readonly kind: 'wrong'; readonly sentence: Localized }

/** What every item of a plan is about, in their order; undefined until it is loaded. */
export function useOpened(items: readonly PlanItem[]): readonly (Opened | undefined)[] {
  const notation = useSession((s) => s.notation)
  const detail = useSession((s) => s.detail)
  const { locale } = useDesk()
  const [opened, setOpened] = useState<ReadonlyMap<string, Opened>>(new Map())
  // A lesson in another language is another lesson.
  const keyOf = (item: PlanItem) =>
    JSON.stringify([item.lesson, item.params, notation, detail, locale])
  const missing = items.filter((item) => !opened.has(keyOf(item)))
  const missed = missing.map(keyOf).join('\n')
  useEffect(() => {
    let isStale = false
    const options = { ...DEFAULT_OPTIONS, notation, detail }
    void Promise.all(
      missing.map(async (item) => [keyOf(item), await openItem(item, options)] as const),
    ).then((found) => {
      if (!isStale && found.length > 0) setOpened((all) => new Map([...all, ...found]))
    })
    return () => {
      isStale = true
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is missing is in its text
  }, [missed])
  return items.map((item) => opened.get(keyOf(item)))
}

async function openItem(item: PlanItem, options: Options): Promise<Opened> {
  const lesson = lessons().some(({ id }) => id === item.lesson)
    ? await loadLesson(item.lesson)
    : undefined
  if (!lesson) return { kind: 'wrong', sentence: UNKNOWN(item.lesson) }
  const { unlink, tooLarge } = await lesson.borders()
  try {
    const params = item.params === undefined ? lesson.defaults : unlink(readQuery(item.params))
    const excess = tooLarge(params)
    if (excess) return { kind: 'wrong', sentence: excess }
    return { kind: 'example', lesson, params, options, derivation: lesson.derive(params, options) }
  } catch (error) {
    if (error instanceof FormatError) return { kind: 'wrong', sentence: error.sentence }
    throw error
  }
}

/** Indices of the first and last step of an item; `lost` is the id of one that these numbers do not have. */
export interface Range {
  readonly first: number
  readonly last: number
  readonly lost: string | null
}

/** The steps of an item. What is not there is replaced by what is next to it: the lesson's start, the first step. */
export function rangeOf(
  { from, to }: Pick<PlanItem, 'from' | 'to'>,
  steps: readonly Pick<Step, 'id'>[],
): Range {
  const place = (id: string | undefined) => steps.findIndex((step) => step.id === id)
  const [first, last] = [place(from), place(to)]
  const lost = from !== undefined && first < 0 ? from : to !== undefined && last < 0 ? to : null
  const start = Math.max(0, first)
  if (from === undefined && to === undefined) return { first: 0, last: steps.length - 1, lost }
  return { first: start, last: Math.max(start, last), lost }
}

const UNKNOWN = (name: string): Localized => ({
  en: `There is no lesson “${name}”. This item is left out.`,
  zh: `没有名为“${name}”的课程，此项将跳过。`,
  ko: `‘${name}’ 단원이 없어 이 항목은 건너뜁니다.`,
})
