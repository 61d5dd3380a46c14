import { useEffect, useRef, useState } from 'react'
import { gather } from '../../store/exploring.ts'
import { useDesk } from '../desk.ts'

/** A hold on a point that is being moved, by the pointer or by a key that is down: one step of undo. */
export interface Hold {
  readonly isHeld: boolean
  hold(): void
  release(): void
}

export function useHold(): Hold {
  const { session } = useDesk()
  const [isHeld, setHeld] = useState(false)
  const end = useRef<(() => void) | null>(null)
  // a sheet that is closed lets go
  useEffect(() => () => end.current?.(), [])
  return {
    isHeld,
    hold() {
      if (end.current !== null) return
      end.current = gather(session)
      setHeld(true)
    },
    release() {
      if (end.current === null) return
      end.current()
      end.current = null
      setHeld(false)
    },
  }
}
