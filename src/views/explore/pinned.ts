import { useEffect } from 'react'
import type { Ref } from '../../derivation/quantity.ts'
import { probe } from '../../store/actions.ts'
import { useDesk } from '../desk.ts'

/** Has a number that is pinned in the drawing chosen for the exploration, if it is one of `refs`. */
export function usePinned(refs: ReadonlySet<Ref>): void {
  const { session } = useDesk()
  useEffect(() => {
    const choose = (ref: Ref | null) => {
      if (ref !== null && refs.has(ref)) probe(session, ref)
    }
    choose(session.getState().pinned)
    return session.subscribe((now, then) => {
      if (now.pinned !== then.pinned) choose(now.pinned)
    })
  }, [session, refs])
}
