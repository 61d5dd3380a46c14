import { useEffect, useRef, useState } from 'react'
import type { Training } from '../../../derivation/training.ts'
import { gather } from '../../../store/exploring.ts'
import type { Walk } from '../../../store/session.ts'
import { useDesk } from '../../desk.ts'
import { go } from './walking.ts'

/** Why a run has come to its end, and at which update. A lost number ends it too: the course itself says so. */
export interface Outcome {
  readonly kind: 'limit' | 'paused' | 'hidden' | 'settled' | 'changed' | 'lost'
  readonly update: number
}

export interface Run {
  readonly isRunning: boolean
  readonly outcome: Outcome | null
  /** From an update on up to another, frame by frame; all of it is one step of undo. */
  start(walk: Walk, from: number, limit: number): void
  pause(): void
}

/** So many updates in the first stretch of time, and twice as many in each that follows: a thousand in seconds. */
const FIRST = 8
const STRETCH = 600

export function useRun(training: Training): Run {
  const { session } = useDesk()
  const [isRunning, setRunning] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const end = useRef<((kind: Outcome['kind']) => void) | null>(null)

  // A sheet that goes away takes its run with it.
  useEffect(() => () => end.current?.('hidden'), [])

  function start(walk: Walk, from: number, limit: number): void {
    const { course } = training
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const release = gather(session)
    let index = from
    let { params } = session.getState()
    let frame = 0

    const hide = () => {
      if (document.hidden) end.current?.('hidden')
    }
    const begun = performance.now()
    const due = () => FIRST * (2 ** ((performance.now() - begun) / STRETCH) - 1)
    const step = () => {
      if (session.getState().params !== params) return end.current?.('changed')
      const next = isStill ? limit : Math.max(index + 1, from + Math.floor(due()))
      const wanted = Math.min(limit, next)
      index = go(session, training, walk, wanted)
      params = session.getState().params
      if (index < wanted) return end.current?.('lost')
      if (index === limit) return end.current?.('limit')
      if (isSettled(index)) return end.current?.('settled')
      frame = requestAnimationFrame(step)
    }
    const isSettled = (n: number) => {
      const moments = course(walk.start, walk.method).upTo(n)
      const [before, now] = [moments.at(-2), moments.at(-1)]
      return before?.values.every((value, k) => value === now?.values[k]) === true
    }
    end.current = (kind) => {
      end.current = null
      cancelAnimationFrame(frame)
      document.removeEventListener('visibilitychange', hide)
      release()
      setRunning(false)
      setOutcome({ kind, update: index })
    }
    document.addEventListener('visibilitychange', hide)
    setRunning(true)
    setOutcome(null)
    step()
  }

  return { isRunning, outcome, start, pause: () => end.current?.('paused') }
}
