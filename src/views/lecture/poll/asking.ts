import { createContext, useContext } from 'react'
import type { Poll } from '../../../derivation/poll.ts'
import type { Asked } from '../../../store/ballots.ts'

/** What a room can be asked about the lesson on view. */
export interface Asking {
  /** The lesson's part for it has arrived. */
  readonly isReady: boolean
  readonly polls: readonly Poll[]
  /** The question that is asked; undefined where it cannot be, or none is. */
  readonly poll: Poll | undefined
  /** How votes know a question. */
  readonly askedOf: (poll: Poll) => Asked
}

export const AskingContext = createContext<Asking | null>(null)

export function useAsking(): Asking {
  const asking = useContext(AskingContext)
  if (asking === null) throw new Error('A view is rendered outside of <AskingContext>.')
  return asking
}
