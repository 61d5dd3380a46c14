import { describe, expect, it } from 'vitest'
import { askable } from '../../src/app/polls.ts'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { parsePlan, writePlan, writePlanLink } from '../../src/format/plan.ts'
import { readQuery } from '../../src/format/query.ts'
import { LOCALES } from '../../src/i18n/localized.ts'
import { LESSONS } from '../../src/lessons/index.ts'
import { planIn, READY_PLANS } from '../../src/lessons/plans.ts'
import { minutesOf } from '../../src/store/plans.ts'

const MINUTES = { ten: 10, fifty: 50, exercises: 45 }

async function told({ lesson: id, params }: (typeof READY_PLANS)[number]['items'][number]) {
  const lesson = await LESSONS.find((one) => one.id === id)?.load()
  if (!lesson) throw new Error(`no lesson ${id}`)
  const example = (await lesson.borders()).unlink(readQuery(params ?? ''))
  return {
    params: example,
    options: DEFAULT_OPTIONS,
    derivation: lesson.derive(example, DEFAULT_OPTIONS),
    practising: (await lesson.practising?.()) ?? null,
  }
}

describe.each(READY_PLANS)('the plan “$id”', (ready) => {
  it('names lessons and steps that exist, in their order', async () => {
    for (const item of ready.items) {
      const { lesson: id, from, to } = item
      const ids = (await told(item)).derivation.steps.map((step) => step.id)
      expect(ids, id).not.toEqual([])
      if (from !== undefined) expect(ids).toContain(from)
      if (to !== undefined) expect(ids.indexOf(to)).toBeGreaterThan(ids.indexOf(from ?? ''))
    }
  })

  it('names questions that its numbers can answer', async () => {
    for (const item of ready.items.filter(({ poll }) => poll !== undefined)) {
      const { practising, ...example } = await told(item)
      expect(askable(example, practising, 4).map(({ id }) => id)).toContain(item.poll)
    }
  })

  it.each(LOCALES)('is a plan like any other in %s', (locale) => {
    const plan = planIn(ready, locale)
    expect(parsePlan(writePlan(plan))).toEqual(plan)
    expect(writePlanLink(plan)?.length).toBeLessThan(2500)
    expect(minutesOf(plan)).toBe(Object.entries(MINUTES).find(([id]) => id === ready.id)?.[1])
    for (const { note } of plan.items) {
      expect(note).not.toBe('')
      for (const sentence of note.split(/(?<=[.?])\s/))
        expect(sentence.split(' ').length).toBeLessThanOrEqual(35)
    }
  })
})

it('the plans ask the room each question of the lesson at least once', () => {
  const asked = READY_PLANS.flatMap(({ items }) => items.map(({ poll }) => poll))
  for (const id of [
    'zero-weight',
    'zero-input',
    'dead-unit',
    'largest-change',
    'loss-after',
    'large-rate',
    'one-layer',
  ])
    expect(asked).toContain(id)
})
