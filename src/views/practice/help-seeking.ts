import { useEffect, useRef, useState } from 'react'
import { HELPS, type Blank, type Help } from '../../derivation/practice.ts'
import { fillingOf } from '../../practice/exercise.ts'
import { useExercise } from './practice.ts'

/** Help is worth most after a try, or after some thought. */
const THOUGHT = 15_000
/** So many kinds of help in so short a time have not been read. */
const HASTE = { presses: 3, within: 6_000 }
/** From so many wrong answers on, the next help is offered. */
const STUCK = 2

/** What is said instead of help: to try first, or to read what is there. */
export type Held = 'early' | 'hasty' | null

interface HelpSeeking {
  readonly held: Held
  /** The help that is offered after some wrong answers. */
  readonly offered: Help | null
  /** Whether help is given now; says why where it is not. Nothing is locked: the next press is answered. */
  press(kind: Help): boolean
}

/** For as long as one blank is worked on: its help is drawn anew for another. */
export function useHelpSeeking({ quantity }: Blank): HelpSeeking {
  const { attempts, help, rule } = fillingOf(useExercise(), quantity)
  const [held, setHeld] = useState<Held>(null)
  const since = useRef(0)
  const presses = useRef<readonly number[]>([])
  useEffect(() => {
    since.current = performance.now()
  }, [])
  const misses = attempts.filter(({ outcome }) => outcome === 'wrong').length
  const hasTried = attempts.length > 0 || (rule?.misses ?? 0) > 0
  const had = help === null ? -1 : HELPS.indexOf(help)
  return {
    held: held === 'early' && hasTried ? null : held,
    offered: misses >= STUCK ? (HELPS[had + 1] ?? null) : null,
    press: (kind) => {
      const now = performance.now()
      const isTried = hasTried || (help !== null && help !== 'where')
      if (kind !== 'where' && !isTried && now - since.current < THOUGHT) {
        setHeld('early')
        return false
      }
      presses.current = [...presses.current, now].filter((one) => now - one < HASTE.within)
      const isHasty = presses.current.length >= HASTE.presses
      if (isHasty) presses.current = []
      setHeld(isHasty ? 'hasty' : null)
      return !isHasty
    },
  }
}
