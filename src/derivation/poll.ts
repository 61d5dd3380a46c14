import type { Prose } from './prose.ts'

/** A question to a whole room, before it sees the answer. */
export interface Poll {
  /** Stable across edits; a plan names a poll by it, and votes are kept under it. */
  readonly id: string
  /** The step in which its answer comes to light. */
  readonly step: string
  readonly question: Prose
  /** Two to four, one of them right. */
  readonly options: readonly PollOption[]
  /** Why it is so, with the numbers that show it. */
  readonly answer: Prose
  /** It is about what its step shows, so that the numbers of the step may stand beside it. */
  readonly looksBack?: boolean
  /** The parameters that the question supposes, where they are others than those on view. */
  readonly params?: object
}

export interface PollOption {
  readonly id: string
  readonly text: Prose
  readonly right: boolean
  /** What whoever chose it may have had in mind. */
  readonly reply?: Prose
}
