import type { Command } from '../../format/presenter.ts'
import { redo, undo } from '../../store/actions.ts'
import { toggleAsking, voteAgain } from '../../store/ballots.ts'
import {
  cover,
  enlarge,
  nextTheme,
  resetClock,
  toggle,
  toggleClock,
  type LectureStore,
} from '../../store/lecture.ts'
import type { SessionStore } from '../../store/session.ts'
import type { Asking } from '../../views/lecture/poll/asking.ts'
import { askBeside, lead } from '../../views/lecture/poll/moves.ts'
import { openDialog } from '../dialogs.ts'

/** What only the page of the lecture knows how to do. */
export interface Deeds extends Readonly<
  Record<Extract<Command, 'next' | 'back' | 'escape' | 'leave' | 'reset'>, () => void>
> {
  readonly asking: Asking
}

/** Does what the presenter asks for, by the functions that the keys of the lecture call. */
export function perform(
  command: Command,
  session: SessionStore,
  store: LectureStore,
  deeds: Deeds,
): void {
  switch (command) {
    case 'black':
    case 'white':
      return cover(store, command)
    case 'spotlight':
    case 'spot':
      return toggle(store, command)
    case 'larger':
      return enlarge(store, 1)
    case 'smaller':
      return enlarge(store, -1)
    case 'theme':
      return nextTheme(store)
    case 'undo':
      return undo(session)
    case 'redo':
      return redo(session)
    case 'share':
      return openDialog('share')
    case 'clock':
      return toggleClock(store)
    case 'reset-clock':
      return resetClock(store)
    case 'poll':
      return toggleAsking(store)
    case 'reveal':
      return lead(store, deeds.asking, 1)
    case 'previous-poll':
      return askBeside(store, deeds.asking, -1)
    case 'next-poll':
      return askBeside(store, deeds.asking, 1)
    case 'vote-again': {
      const { poll, askedOf } = deeds.asking
      return poll && voteAgain(store, askedOf(poll))
    }
    default:
      return deeds[command]()
  }
}
