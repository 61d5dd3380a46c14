import { useEffect, useRef, useState } from 'react'
import type { Probe } from '../../derivation/explore.ts'
import { gather } from '../../store/actions.ts'
import { useDesk } from '../desk.ts'
import { useExplorer } from './explorer.ts'

/** A hold on a point that is being moved, by the pointer or by a key that is down: one step of undo. */
export interface Grip {
  /**
   * The probe as it was when the point was taken. What it says of the numbers that move stays true while nothing else
   * changes, so that curve and map need not be computed again.
   */
  readonly probe: Probe
  readonly isHeld: boolean
  hold(): void
  release(): void
}

export function useGrip(): Grip {
  const { session } = useDesk()
  const { probe } = useExplorer()
  const [held, setHeld] = useState<Probe | null>(null)
  const end = useRef<(() => void) | null>(null)
  // a sheet that is closed lets go
  useEffect(() => () => end.current?.(), [])
  return {
    probe: held ?? probe,
    isHeld: held !== null,
    hold() {
      if (end.current !== null) return
      end.current = gather(session)
      setHeld(probe)
    },
    release() {
      if (end.current === null) return
      end.current()
      end.current = null
      setHeld(null)
    },
  }
}
