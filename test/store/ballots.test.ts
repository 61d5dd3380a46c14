import { beforeEach, expect, it } from 'vitest'
import { FormatError } from '../../src/format/error.ts'
import { readLecture } from '../../src/format/lecture.ts'
import { ask, ballotOf, clearVotes, turn, vote, voteAgain } from '../../src/store/ballots.ts'
import { createLecture, lectureViewOf, type LectureStore } from '../../src/store/lecture.ts'

const ASKED = { key: 'bp-update/loss-after', of: 7 }

let store: LectureStore
beforeEach(() => {
  store = createLecture()
})
const ballot = () => ballotOf(store.getState(), ASKED)

it('counts hands up and down, and never below none', () => {
  vote(store, ASKED, 'fall', 1)
  vote(store, ASKED, 'fall', 1)
  vote(store, ASKED, 'rise', -1)
  vote(store, ASKED, 'fall', -1)
  expect(ballot().rounds).toEqual([{ fall: 1, rise: 0 }])
})

it('goes from the vote to its counts to the answer and back, and stays at both ends', () => {
  expect(turn(store, ASKED, -1)).toBe(false)
  const seen = [1, 1, -1].map((by) => {
    expect(turn(store, ASKED, by > 0 ? 1 : -1)).toBe(true)
    return ballot().stage
  })
  expect(seen).toEqual(['counts', 'answer', 'counts'])
  turn(store, ASKED, 1)
  expect(turn(store, ASKED, 1)).toBe(false)
})

it('takes no vote once the counts are shown', () => {
  turn(store, ASKED, 1)
  vote(store, ASKED, 'fall', 1)
  expect(ballot().rounds).toEqual([{}])
})

it('keeps the first vote beside the second', () => {
  vote(store, ASKED, 'rise', 1)
  turn(store, ASKED, 1)
  voteAgain(store, ASKED)
  expect(ballot().stage).toBe('vote')
  vote(store, ASKED, 'fall', 1)
  expect(ballot().rounds).toEqual([{ rise: 1 }, { fall: 1 }])
  clearVotes(store, ASKED)
  expect(ballot()).toEqual({ of: 7, stage: 'vote', rounds: [{}] })
})

it('knows votes on another question for none on this', () => {
  vote(store, ASKED, 'fall', 1)
  expect(ballotOf(store.getState(), { ...ASKED, of: 8 }).rounds).toEqual([{}])
})

it('survives a reload', () => {
  ask(store, 'loss-after')
  vote(store, ASKED, 'fall', 1)
  turn(store, ASKED, 1)
  const kept = createLecture(readLecture(JSON.stringify(lectureViewOf(store.getState()))))
  expect(kept.getState().poll).toBe('loss-after')
  expect(ballotOf(kept.getState(), ASKED)).toEqual(ballot())
})

it.each([
  { of: 7, stage: 'vote', rounds: [] },
  { of: 7, stage: 'vote', rounds: [{}, {}, {}] },
  { of: 7, stage: 'vote', rounds: [{ fall: -1 }] },
  { of: 7, stage: 'vote', rounds: [{ fall: 0.5 }] },
  { of: 7, stage: 'over', rounds: [{}] },
])('refuses a ballot that no vote can make: %j', (damaged) => {
  const view = { ...lectureViewOf(store.getState()), ballots: { [ASKED.key]: damaged } }
  expect(() => readLecture(JSON.stringify(view))).toThrow(FormatError)
})
