import { useEffect, useMemo, useRef } from 'react'
import { probe as explore } from '../../store/actions.ts'
import { useDesk, useScene } from '../desk.ts'

/**
 * Explores the number that is pinned in the drawing. What a reader pins from inside a sheet only lights up: the sheet
 * takes the handlers given back, which tell its own clicks from others.
 */
export function usePinnedChoice() {
  const { session } = useDesk()
  const { parameters } = useScene().derivation
  const isOwn = useRef(false)
  useEffect(
    () =>
      session.subscribe(({ pinned }, then) => {
        if (pinned === then.pinned || pinned === null || isOwn.current) return
        if (parameters.has(pinned)) explore(session, pinned)
      }),
    [session, parameters],
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
