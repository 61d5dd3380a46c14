import { useCallback, useMemo } from 'react'
import type { Blank, Companion } from '../../derivation/practice.ts'
import { isSameData } from '../../derivation/same.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Origin, Progress } from '../../store/practice.ts'
import { begin, nextOpen, openIn, OVER, turnTo } from '../../practice/exercise.ts'
import { askedOf } from '../../practice/fading.ts'
import { slipIn } from '../../practice/find-the-slip.ts'
import type { Problem } from '../../practice/problem.ts'
import { hunting } from '../../practice/slip-hunt.ts'
import { goTo, light } from '../../store/actions.ts'
import { useDesk } from '../desk.ts'
import { problemFor, usePractice, type PracticeDesk } from './practice.ts'

/** The moves of a reader between blanks and between problems. */
export interface Turns {
  /** Begins an exercise on the numbers on view. */
  restart(): void
  /** Opens another problem and begins an exercise on it. */
  start(params: object, origin: Origin): void
  /** Looks for a slip in a solution of the problem on view, and sets the exercise aside; false where none shows. */
  findSlip(): boolean
  /** Goes back to the exercise that was set aside, or begins another. */
  leaveSlip(): void
  /** Goes to a blank, and to the step that it is in. */
  turn(id: QuantityId): void
  /** Goes to the next blank that is open, and in the end to how it went. */
  advance(): void
}

export function useTurns(): Turns {
  const practice = usePractice()
  const { session } = useDesk()
  const { store } = practice

  const show = useCallback(
    (blanks: readonly Blank[], id: QuantityId) => {
      light(session, [])
      const blank = blanks.find(({ quantity }) => quantity === id)
      if (blank) goTo(session, { step: blank.step, part: 0 })
    },
    [session],
  )
  return useMemo((): Turns => {
    const set = (params: object, origin: Origin) => {
      const problem = problemFor(practice, params)
      const exercise = begun(practice, problem, params, store.getState().progress, origin)
      store.setState({ exercise, aside: null })
      show(problem.blanks, exercise.current)
    }
    const turn = (id: QuantityId) => {
      const { exercise } = store.getState()
      if (!exercise) return
      store.setState({ exercise: turnTo(exercise, id) })
      show(practice.problem.blanks, id)
    }
    const restart = () => set(practice.params, { kind: 'own' })
    return {
      findSlip: () => {
        const { exercise, aside, progress } = store.getState()
        const slip = slipIn(practice.problem, Math.floor(Math.random() * 2 ** 32))
        if (!slip) return false
        const { lesson, params } = practice
        const origin = exercise?.origin ?? { kind: 'own' }
        store.setState({
          exercise: hunting(slip, { lesson, params, origin, level: progress.stage }),
          aside: exercise?.slip ? (aside ?? null) : exercise,
        })
        light(session, [])
        return true
      },
      leaveSlip: () => {
        const { aside } = store.getState()
        if (!aside || openIn(aside).length === 0) return restart()
        store.setState({ exercise: aside, aside: null })
        if (!isSameData(aside.params, practice.params)) practice.onOpen(aside)
        show(practice.problem.blanks, aside.current)
      },
      restart,
      start: (params, origin) => {
        practice.onOpen({ lesson: practice.lesson, params })
        set(params, origin)
      },
      turn,
      advance: () => {
        const { exercise } = store.getState()
        if (exercise) turn(nextOpen(exercise, exercise.current) ?? OVER)
      },
    }
  }, [practice, store, session, show])
}

function begun(
  { lesson, exposes }: PracticeDesk,
  problem: Problem,
  params: object,
  progress: Progress,
  origin: Origin,
) {
  const asked = askedOf(problem.blanks, progress, (blank) => exposes(problem, blank))
  return begin({ lesson, params, origin, level: progress.stage }, asked)
}

/** The companion that would show a skill which has only been right where its wrong rules stay hidden. */
export function companionFor<P extends object>(
  companions: readonly Companion<P>[],
  progress: Progress,
): Companion<P> | undefined {
  return companions.find(({ exposes }) =>
    exposes.some((skill) => {
      const state = progress.skills[skill]
      return state !== undefined && state.streak > 0 && !state.isExposed
    }),
  )
}
