import { POLL_STAGES, type Ballot } from '../format/lecture.ts'
import type { LectureState, LectureStore } from './lecture.ts'

export type { Ballot } from '../format/lecture.ts'

/** A question as votes know it: where they are kept, and what they are about. */
export interface Asked {
  readonly key: string
  readonly of: number
}

/** The votes on a question; none where it was another one before an edit. */
export function ballotOf({ ballots }: Pick<LectureState, 'ballots'>, { key, of }: Asked): Ballot {
  const ballot = ballots[key]
  return ballot?.of === of ? ballot : { of, stage: 'vote', rounds: [{}] }
}

export function votesIn(round: Ballot['rounds'][number]): number {
  return Object.values(round).reduce((sum, count) => sum + count, 0)
}

/** Shows a question, or with null the step again. An empty name stands for the question of the step. */
export function ask(store: LectureStore, poll: string | null): void {
  store.setState({ poll })
}

/** Shows the question of the step, or the step again. */
export function toggleAsking(store: LectureStore): void {
  ask(store, store.getState().poll === null ? '' : null)
}

/** A vote more or less in the round that is open; never fewer than none. */
export function vote(store: LectureStore, asked: Asked, option: string, by: 1 | -1): void {
  change(store, asked, (ballot) => {
    if (ballot.stage !== 'vote') return ballot
    const round = ballot.rounds.at(-1) ?? {}
    const count = Math.max(0, (round[option] ?? 0) + by)
    return { ...ballot, rounds: [...ballot.rounds.slice(0, -1), { ...round, [option]: count }] }
  })
}

/** From the vote to its counts to the answer, or back; whether there was anything to go to. */
export function turn(store: LectureStore, asked: Asked, by: 1 | -1): boolean {
  const { stage } = ballotOf(store.getState(), asked)
  const next = POLL_STAGES[POLL_STAGES.indexOf(stage) + by]
  if (next === undefined) return false
  change(store, asked, (ballot) => ({ ...ballot, stage: next }))
  return true
}

/** Opens the second round, after the room has talked. */
export function voteAgain(store: LectureStore, asked: Asked): void {
  change(store, asked, ({ of, rounds: [first = {}] }) => ({
    of,
    stage: 'vote',
    rounds: [first, {}],
  }))
}

/** Takes all votes on a question away. */
export function clearVotes(store: LectureStore, asked: Asked): void {
  change(store, asked, ({ of }) => ({ of, stage: 'vote', rounds: [{}] }))
}

function change(store: LectureStore, asked: Asked, by: (ballot: Ballot) => Ballot): void {
  store.setState((state) => ({
    ballots: { ...state.ballots, [asked.key]: by(ballotOf(state, asked)) },
  }))
}
