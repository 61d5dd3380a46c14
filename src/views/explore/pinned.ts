import { useEffect, useMemo, useRef } from 'react'
import type { Ref } from '../../derivation/quantity.ts'
import { probe } from '../../store/exploring.ts'
import { useDesk } from '../desk.ts'

/**
 * Explores a number that is pinned in the drawing, if it is one of `refs`. What a reader pins from inside a sheet may
 * only light up: such a sheet takes the handlers given back, which tell its own clicks from others.
 */
export function usePinned(refs: ReadonlySet<Ref>) {
  const { session } = useDesk()
  const isOwn = useRef(false)
  useEffect(
    () =>
      // what was pinned before may long have been replaced from a menu
      session.subscribe(({ pinned }, then) => {
        if (pinned === then.pinned || pinned === null || isOwn.current) return
        if (refs.has(pinned)) probe(session, pinned)
      }),
    [session, refs],
  )
  return useMemo(
    () => ({
      onClickCapture: () => {
        isOwn.current = true
      },
      onClick: () => {
        isOwn.current = false
      },
    }),
    [],
  )
}
