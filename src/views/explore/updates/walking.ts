import type { Course, Method, Moment, Training } from '../../../derivation/training.ts'
import { edit } from '../../../store/actions.ts'
import { walk } from '../../../store/exploring.ts'
import type { SessionStore, Walk } from '../../../store/session.ts'
import { useDesk, useSession } from '../../desk.ts'
import { useExplorer } from '../explorer.ts'

/** Where a reader is among the updates, and the ways to go on. */
export interface Walking {
  readonly walk: Walk
  readonly course: Course
  /** As far as they have been looked at. */
  readonly moments: readonly Moment[]
  readonly index: number
  /** The last moment that has all its numbers is where the reader is. */
  readonly isAtEnd: boolean
  /** To another moment of the course; one step of undo. */
  go(to: number): void
  /** Back to the first moment, and forgets the others. */
  restart(): void
  /** Another method from here on. */
  follow(method: Method): void
}

export function useWalk(training: Training): Walking {
  const { session } = useDesk()
  const { params } = useExplorer()
  const now = walkOf(
    training,
    params,
    useSession((s) => s.walk),
  )
  const course = training.course(now.start, now.method)
  const moments = course.upTo(now.updates)
  const index = course.indexOf(params)
  const last = moments.at(-1)
  return {
    walk: now,
    course,
    moments,
    index,
    isAtEnd: last?.lost !== undefined && index === standing(course, moments),
    go: (to) => void go(session, training, now, to),
    restart: () => {
      walk(session, { ...now, updates: 0 })
      edit(session, now.start)
    },
    follow: (method) => walk(session, { start: params, method, updates: 0 }),
  }
}

/** The walk that the present numbers are part of: the one noted, or another that begins with them. */
function walkOf(training: Training, params: object, noted: Walk | null): Walk {
  if (noted === null) return { start: params, method: training.method(params), updates: 0 }
  const isOn = training.course(noted.start, noted.method).indexOf(params) >= 0
  return isOn ? noted : { ...noted, start: params, updates: 0 }
}

/** Makes a moment of a walk the present one; where numbers are lost before it, the last that has them all. */
export function go(session: SessionStore, training: Training, now: Walk, to: number): number {
  const course = training.course(now.start, now.method)
  const moments = course.upTo(Math.max(to, now.updates))
  const index = Math.min(to, standing(course, moments))
  walk(session, { ...now, updates: moments.length - 1 })
  edit(session, course.paramsAt(index))
  return index
}

/** The last moment whose parameters can be the present ones: all are finite, if not the loss. */
function standing({ refs }: Course, moments: readonly Moment[]): number {
  const lost = moments.at(-1)?.lost
  return moments.length - (lost !== undefined && refs.includes(lost) ? 2 : 1)
}
