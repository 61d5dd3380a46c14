import { useCallback, useMemo } from 'react'
import type { Blank } from '../../derivation/practice.ts'
import { isSameData } from '../../derivation/same.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Origin, Progress } from '../../store/practice.ts'
import { begin, nextOpen, openIn, OVER, turnTo } from '../../practice/exercise.ts'
import { askedOf } from '../../practice/fading.ts'
import { askedBy, seedOf, type ProblemSet } from '../../practice/problem-set.ts'
import { slipIn } from '../../practice/find-the-slip.ts'
import type { Problem } from '../../practice/problem.ts'
import { hunting } from '../../practice/slip-hunt.ts'
import { goTo } from '../../store/actions.ts'
import { light } from '../../store/exploring.ts'
import { useDesk } from '../desk.ts'
import { problemFor, usePractice, type PracticeDesk } from './practice.ts'

/** Six digits: short enough to be said to a class. */
export const SEEDS = 1_000_000

/** The moves of a reader between blanks and between problems. */
export interface Turns {
  /** Begins an exercise on the numbers on view, wherever they come from. */
  restart(): void
  /** Begins an exercise on new numbers, by a seed that is drawn. */
  startDrawn(): void
  /** Begins an exercise of a problem set, counted from 1. */
  startSet(set: ProblemSet, student: string, number: number): void
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
    const restart = () => {
      const { exercise } = store.getState()
      const isSame = exercise !== null && isSameData(exercise.params, practice.params)
      if (isSame && exercise.origin.kind === 'set') {
        const { lesson, params, origin, level } = exercise
        store.setState({
          exercise: begin({ lesson, params, origin, level }, exercise.asked),
          aside: null,
        })
        show(practice.problem.blanks, exercise.asked[0] ?? OVER)
        return
      }
      set(practice.params, isSame ? exercise.origin : { kind: 'own' })
    }
    const start = (params: object, origin: Origin) => {
      practice.onOpen(params)
      set(params, origin)
    }
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
        if (!isSameData(aside.params, practice.params)) practice.onOpen(aside.params)
        show(practice.problem.blanks, aside.current)
      },
      restart,
      start,
      startSet: (set, student, number) => {
        const { params, blanks, asked } = exerciseFor(practice, set, student, number)
        const { lesson } = practice
        const { name, level, exercises } = set
        const skills = [...set.skills]
        const origin = {
          kind: 'set',
          name,
          student,
          number,
          level,
          exercises,
          skills,
        } satisfies Origin
        practice.onOpen(params)
        const kept = store.getState().exercise
        // who opens the link again goes on
        const isKept = isSameData(kept?.origin, origin) && isSameData(kept?.params, params)
        const exercise = kept && isKept ? kept : begin({ lesson, params, origin, level }, asked)
        store.setState({ exercise, aside: null })
        show(blanks, exercise.current)
      },
      startDrawn: () => {
        const seed = Math.floor(Math.random() * SEEDS)
        start(practice.practising.generate(practice.params, seed), { kind: 'seed', seed })
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

/** The numbers of a student's exercise, counted from 1, and what is asked of them: as the instructor's key has them. */
function exerciseFor(desk: PracticeDesk, set: ProblemSet, student: string, number: number) {
  const params = desk.practising.generate(desk.params, seedOf(set.name, student, number - 1))
  const { blanks } = problemFor(desk, params)
  return { params, blanks, asked: askedBy(set, blanks).map(({ quantity }) => quantity) }
}
