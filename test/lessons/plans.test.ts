import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import { parsePlan, writePlan, writePlanLink } from '../../src/format/plan.ts'
import { readQuery } from '../../src/format/query.ts'
import { LOCALES } from '../../src/i18n/localized.ts'
import { LESSONS } from '../../src/lessons/index.ts'
import { planIn, READY_PLANS } from '../../src/lessons/plans.ts'
import { minutesOf } from '../../src/store/plans.ts'

const MINUTES = { ten: 10, fifty: 50, exercises: 45 }

describe.each(READY_PLANS)('the plan “$id”', (ready) => {
  it('names lessons and steps that exist, in their order', async () => {
    for (const { lesson: id, params, from, to } of ready.items) {
      const lesson = await LESSONS.find((one) => one.id === id)?.load()
      const { unlink } = (await lesson?.borders()) ?? { unlink: () => ({}) }
      const steps = lesson?.derive(unlink(readQuery(params ?? '')), DEFAULT_OPTIONS).steps ?? []
      const ids = steps.map((step) => step.id)
      expect(ids, id).not.toEqual([])
      if (from !== undefined) expect(ids).toContain(from)
      if (to !== undefined) expect(ids.indexOf(to)).toBeGreaterThan(ids.indexOf(from ?? ''))
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
