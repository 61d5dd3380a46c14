import { useEffect } from 'react'
import type { Ref } from '../../derivation/quantity.ts'
import { probe } from '../../store/actions.ts'
import { useDesk } from '../desk.ts'

/** Has a number that is pinned in the drawing chosen for the exploration, if it is one of `refs`. */
export function usePinned(refs: ReadonlySet<Ref>): void {
  const { session } = useDesk()
  useEffect(() => {
    // what was pinned before may long have been replaced from a menu
    return session.subscribe((now, then) => {
      const { pinned } = now
      if (pinned !== then.pinned && pinned !== null && refs.has(pinned)) probe(session, pinned)
    })
  }, [session, refs])
}
