import { useState } from 'react'
import type { Probe } from '../../derivation/explore.ts'
import { useExplorer } from './explorer.ts'
import { useHold, type Hold } from './hold.ts'

/** A hold on a point whose curve or map is drawn from a probe. */
export interface Grip extends Hold {
  /**
   * The probe as it was when the point was taken. What it says of the numbers that move stays true while nothing else
   * changes, so that curve and map need not be computed again.
   */
  readonly probe: Probe
}

export function useGrip(): Grip {
  const { probe } = useExplorer()
  const hold = useHold()
  const [held, setHeld] = useState(probe)
  return {
    ...hold,
    probe: hold.isHeld ? held : probe,
    hold() {
      if (!hold.isHeld) setHeld(probe)
      hold.hold()
    },
  }
}
