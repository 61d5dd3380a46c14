import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage, type Message } from '../../src/format/presenter.ts'
import { createLecture, lectureViewOf } from '../../src/store/lecture.ts'
import { createSession, savedOf } from '../../src/store/session.ts'
import { HERE } from '../store/here.ts'

const session = createSession({
  lesson: 'bp-update',
  params: { inputs: [0.2, 0.3] },
  step: 'g',
  part: 1,
  sample: 0,
  selected: ['w11'],
  answers: {},
  ...HERE,
})
const { settings, work } = savedOf(session.getState())
const shown: Message = {
  app: 'chalkgrad',
  version: 1,
  id: 'abc',
  from: 'lecture',
  sender: '1',
  count: 3,
  to: null,
  body: {
    kind: 'shown',
    settings,
    work: { ...work, params: { ...work.params }, origin: null },
    view: { ...lectureViewOf(createLecture().getState()), spot: false },
    plan: { title: 'A', items: [{ lesson: 'bp-update', note: 'Ask first.', minutes: 5 }] },
    hash: '#/bp-update?v=1',
  },
}
const next: Message = { ...shown, from: 'presenter', body: { kind: 'command', command: 'next' } }

it('reads what a lecture tells, as it was told', () => {
  expect(readMessage(structuredClone(shown))).toEqual(shown)
})

it('reads what a presenter asks for', () => {
  expect(readMessage(structuredClone(next))).toEqual(next)
})

describe('takes for no message', () => {
  it.each([
    ['one of another program', { ...next, app: 'chat' }],
    ['one of a later version', { ...next, version: 2 }],
    ['an unknown kind', { ...next, body: { kind: 'vote', tally: [1] } }],
    ['a vote for no option', { ...next, body: { kind: 'vote', option: -1, by: 1 } }],
    ['two votes at once', { ...next, body: { kind: 'vote', option: 0, by: 2 } }],
    ['an unknown command', { ...next, body: { kind: 'command', command: 'close' } }],
    ['a step before the first part', { ...next, body: { kind: 'go', step: 'g', part: -1 } }],
    ['a field that is not known', { ...next, extra: true }],
    ['one that is not counted', { ...next, count: NaN }],
  ])('%s', (_, data) => {
    expect(readMessage(data)).toBeNull()
  })

  it('anything else that a window may send, without an exception', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (data) => {
        expect(readMessage(data)).toBeNull()
      }),
    )
  })

  it('a message with any part of it replaced by something foreign, unless it still fits', () => {
    const keys = ['app', 'version', 'id', 'from', 'sender', 'count', 'to', 'body'] as const
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const read = readMessage({ ...shown, [key]: value })
        if (read !== null) expect(read).toEqual({ ...shown, [key]: value })
      }),
    )
  })
})
