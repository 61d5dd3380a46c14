import { describe, expect, it } from 'vitest'
import { readLink } from '../../src/app/address.ts'
import { invitation } from '../../src/app/class-set.ts'
import { LOCALES } from '../../src/i18n/localized.ts'

const LOST = [
  ['a step', 'step=zzz', { step: '', part: 0 }],
  ['a step and its part', 'step=zzz&part=1', { step: '', part: 0 }],
  ['a part', 'part=77', { part: 0 }],
  ['a part of a step', 'step=path&part=77', { step: 'path', part: 4 }],
  ['a sample', 'sample=9', { sample: 0 }],
  ['a selection', 'sel=nonsense', { selected: [] }],
  ['one of two selections', 'sel=h2,nonsense', { selected: ['h2'] }],
] as const

describe('a link to what the lesson does not have', () => {
  it.each(LOST)('opens without it, and says so in every language: %s', async (_, query, work) => {
    const linked = await readLink(`#/bp-update?v=1&${query}&eta=0.25&digits=4`)
    expect(linked.work).toMatchObject({ ...work, params: { learningRate: 0.25 } })
    expect(linked.settings.digits).toBe(4)
    const sentences = LOCALES.map((locale) => linked.lost?.[locale])
    expect(new Set(sentences).size).toBe(3)
  })

  it.each([
    ['step=zzz', '"step=zzz"'],
    ['step=path&part=77', '"part=77"'],
    ['sample=9', '"sample=9"'],
    ['sel=h2,nonsense', '"sel=nonsense"'],
  ])('names the place: %s', async (query, place) => {
    const { lost } = await readLink(`#/bp-update?v=1&${query}`)
    for (const locale of LOCALES) expect(lost?.[locale]).toContain(place)
  })

  it('says one thing where several are wrong, and opens without any of them', async () => {
    const { work, lost } = await readLink('#/bp-update?v=1&step=zzz&sample=9&sel=nonsense')
    expect(work).toMatchObject({ step: '', sample: 0, selected: [] })
    expect(lost?.en).toContain('step=zzz')
  })
})

describe('a link is followed without a word', () => {
  it.each([
    ['where it names no place', 'v=1'],
    ['to the last line of a step, whatever the pace', 'step=path&part=4'],
    ['to a unit', 'sel=h2'],
    ['to a weight', 'sel=w21'],
    ['to a unit where every unit has a step of its own', 'detail=unit&step=z1.h1&sel=h2'],
    ['to a step that is not on view while exploring', 'mode=explore&step=zzz&part=77&sel=nonsense'],
    ['to a part that practice does not use', 'mode=practice&step=path&part=77'],
  ])('%s', async (_, query) => {
    const { lost } = await readLink(`#/bp-update?${query}`)
    expect(lost).toBeNull()
  })
})

it('reads a problem set without opening it', async () => {
  const { set } = await readLink('#/bp-update?v=1&mode=practice&set=HW1:5:2:update')
  expect(set).toMatchObject({ name: 'HW1', level: 5, exercises: 2 })
  expect(invitation.getState().set).toBeNull()
})
