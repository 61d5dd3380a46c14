import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlanLink } from '../../src/format/address.ts'
import { FormatError } from '../../src/format/error.ts'
import {
  MOST_ITEMS,
  parsePlan,
  readPlanLink,
  readPlans,
  writePlan,
  writePlanLink,
  writePlans,
  type Plan,
} from '../../src/format/plan.ts'
import { LOCALES } from '../../src/i18n/localized.ts'

const text = (maxLength: number) =>
  fc.string({ maxLength, unit: 'grapheme' }).map((one) => one.slice(0, maxLength))
const item = fc.record(
  {
    lesson: fc.constantFrom('bp-update', 'expression', 'not-yet'),
    params: text(40),
    from: text(20),
    to: text(20),
    note: text(200),
    minutes: fc.double({ min: 0, max: 600, noNaN: true }).map((one) => one + 0),
    poll: text(20),
  },
  { requiredKeys: ['lesson', 'note', 'minutes'] },
)
const plan: fc.Arbitrary<Plan> = fc.record({
  title: text(60),
  items: fc.array(item, { maxLength: 8 }),
})

const SMALL: Plan = {
  title: 'Ten minutes',
  items: [{ lesson: 'bp-update', from: 'task', note: 'Ask first.', minutes: 2 }],
}

/** What reading says, or null where it reads. */
function complaint(read: () => unknown): FormatError | null {
  try {
    read()
    return null
  } catch (error) {
    if (error instanceof FormatError) return error
    throw error
  }
}

describe('a lesson plan', () => {
  it('is read from its file as it was written', () => {
    fc.assert(
      fc.property(plan, (one) => {
        expect(parsePlan(writePlan(one))).toEqual(one)
      }),
    )
  })

  it('is read from its link as it was written', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const hash = writePlanLink(one)
        expect(hash).toMatch(/^#\/plan\?v=1&z=[\w-]+$/)
        expect(isPlanLink(hash ?? '')).toBe(true)
        expect(readPlanLink(hash ?? '')).toEqual(one)
      }),
    )
  })

  it('survives a text processor: a byte order mark, other line ends', () => {
    const file = writePlan(SMALL).replaceAll('\n', '\r\n')
    expect(parsePlan(`\uFEFF${file}`)).toEqual(SMALL)
  })

  it('has no link where that would be too long to be read', () => {
    const note = '长'.repeat(2000)
    const items = Array.from({ length: 50 }, () => ({ lesson: 'bp-update', note, minutes: 1 }))
    expect(writePlanLink({ title: '', items })).toBeUndefined()
    expect(parsePlan(writePlan({ title: '', items })).items).toHaveLength(50)
  })

  it('cut anywhere gives one sentence in every language', () => {
    const file = writePlan(SMALL).trimEnd()
    for (let end = 0; end < file.length; end++) {
      const error = complaint(() => parsePlan(file.slice(0, end)))
      expect(error, file.slice(0, end)).not.toBeNull()
      for (const locale of LOCALES) expect(error?.sentence[locale]).toMatch(/^[^\n]+[.。]$/)
    }
    const link = writePlanLink(SMALL) ?? ''
    for (let end = '#/plan?'.length; end < link.length; end++)
      expect(
        complaint(() => readPlanLink(link.slice(0, end))),
        link.slice(0, end),
      ).not.toBeNull()
  })

  it('never throws anything but a sentence, whatever the file holds', () => {
    fc.assert(fc.property(fc.json(), (json) => void complaint(() => parsePlan(json))))
    fc.assert(fc.property(fc.string(), (some) => void complaint(() => parsePlan(some))))
    fc.assert(
      fc.property(fc.string(), (some) => void complaint(() => readPlanLink(`#/plan?${some}`))),
    )
  })

  it('with any one field replaced reads, or names that field', () => {
    const whole = { version: 1, ...SMALL }
    fc.assert(
      fc.property(fc.constantFrom('version', 'title', 'items'), fc.jsonValue(), (name, value) => {
        const error = complaint(() => parsePlan(JSON.stringify({ ...whole, [name]: value })))
        if (error) expect(error.path).toMatch(new RegExp(`^${name}`))
      }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom('lesson', 'params', 'from', 'to', 'note', 'minutes', 'poll'),
        fc.jsonValue(),
        (name, value) => {
          const items = [{ ...SMALL.items[0], [name]: value }]
          const error = complaint(() => parsePlan(JSON.stringify({ ...whole, items })))
          if (error) expect(error.path).toBe(`items[0].${name}`)
        },
      ),
    )
  })

  it.each([
    [
      'from the future',
      { version: 2, ...SMALL },
      'version: version 2 is newer than this program reads; expected 1.',
    ],
    [
      'with a field of the future',
      { version: 1, ...SMALL, colour: 'red' },
      'colour: unknown field "colour"',
    ],
    [
      'that is an example',
      { version: 1, inputs: [1], layers: [] },
      'items: expected the items of a lesson plan; found nothing.',
    ],
    ['without a title', { version: 1, items: [] }, 'title: expected a text; found nothing.'],
    ['that is a list', [], 'expected an object; found a list of 0.'],
    [
      'that takes a day',
      { version: 1, ...SMALL, items: [{ ...SMALL.items[0], minutes: 1440 }] },
      'items[0].minutes: expected ≤ 600; found 1440.',
    ],
    [
      'without end',
      {
        version: 1,
        title: '',
        items: Array.from({ length: MOST_ITEMS + 1 }, () => SMALL.items[0]),
      },
      'items: expected at most 100 entries; found a list of 101.',
    ],
    [
      'with a title like a page',
      { version: 1, title: 'x'.repeat(121), items: [] },
      'title: expected at most 120 characters',
    ],
  ])('%s is refused with the place', (_, file, sentence) => {
    expect(complaint(() => parsePlan(JSON.stringify(file)))?.sentence.en).toContain(sentence)
  })

  it.each([
    ['#/plan?v=1', 'z: expected a packed plan; found nothing.'],
    ['#/plan', 'expected a packed plan'],
    ['#/plan?v=3&z=AA', 'v: version 3 is newer'],
    ['#/plan?v=1&z=AA&w1=2', 'w1: this link has a parameter that the program does not know.'],
  ])('as the link %s is refused with the place', (hash, sentence) => {
    expect(complaint(() => readPlanLink(hash))?.sentence.en).toContain(sentence)
  })

  it('is kept on a device with the others', () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 3 }), (plans) => {
        const kept = { open: 'a0', plans: plans.map((one, k) => ({ id: `a${k}`, plan: one })) }
        expect(readPlans(writePlans(kept))).toEqual(kept)
      }),
    )
  })
})
