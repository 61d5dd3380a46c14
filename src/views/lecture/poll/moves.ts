import { ask, turn, vote } from '../../../store/ballots.ts'
import type { LectureStore } from '../../../store/lecture.ts'
import type { Asking } from './asking.ts'

/** What a lecturer does with a question, whether by a key, a button or from the presenter window. */

/** A vote more or less for an option, counted from 0, of the question on view. */
export function voteFor(
  store: LectureStore,
  { poll, askedOf }: Asking,
  option: number,
  by: 1 | -1,
): void {
  const chosen = poll?.options[option]
  if (poll && chosen) vote(store, askedOf(poll), chosen.id, by)
}

/** Shows the votes, then the answer, then the step again; or goes back as far as that. */
export function lead(store: LectureStore, { poll, askedOf }: Asking, by: 1 | -1): void {
  if (!poll || !turn(store, askedOf(poll), by)) ask(store, null)
}

/** Asks the next question or the one before. */
export function askBeside(store: LectureStore, { poll, polls }: Asking, by: 1 | -1): void {
  const none = by > 0 ? -1 : polls.length
  const beside = polls[(poll ? polls.indexOf(poll) : none) + by]
  if (beside) ask(store, beside.id)
}
