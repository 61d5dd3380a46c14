import type { Position } from '../../derivation/parts.ts'
import type { Command } from '../../store/lecture.ts'

/** Whether the other window answers: not yet, yes, no longer. */
export type Standing = 'waiting' | 'linked' | 'lost'

/** How the presenter has things done in the lecture. */
export interface Drive {
  press(command: Command): void
  /** For an option of the question on view, counted from 0. */
  readonly vote: (option: number, by: 1 | -1) => void
  go(position: Position): void
}
