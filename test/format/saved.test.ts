import { describe, expect, it } from 'vitest'
import { readSaved } from '../../src/format/saved.ts'
import { createSession, savedOf } from '../../src/store/session.ts'
import { HERE } from '../store/here.ts'

const WORK = {
  lesson: 'bp-update',
  params: { eta: 2 },
  step: '',
  part: 0,
  sample: 0,
  selected: [],
  answers: {},
  ...HERE,
}
const textOf = (work: object) => {
  const { settings } = savedOf(createSession(WORK).getState())
  return JSON.stringify({ state: { settings, work, setAside: null }, version: 1 })
}

describe('saved work', () => {
  it('keeps what its changes are counted from', () => {
    expect(readSaved(textOf({ ...WORK, origin: { eta: 1 } })).work?.origin).toEqual({ eta: 1 })
  })

  it('counts from the example of the lesson where an early version of the page has kept it', () => {
    const { origin: _, ...early } = WORK
    expect(readSaved(textOf(early)).work?.origin).toBeNull()
  })
})
