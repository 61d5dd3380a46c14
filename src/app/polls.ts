import { useMemo } from 'react'
import type { Derivation, Lesson } from '../derivation/lesson.ts'
import { isOpen } from '../derivation/parts.ts'
import type { Options } from '../derivation/options.ts'
import type { Poll } from '../derivation/poll.ts'
import type { Practising } from '../derivation/practice.ts'
import { gistOf, nearestPoll, pollsOf, secretsOf } from '../practice/polls.ts'
import { problemOf } from '../practice/problem.ts'
import { ballotOf } from '../store/ballots.ts'
import { useLectureOf, type LectureStore } from '../store/lecture.ts'
import { useSession, type Scene } from '../views/desk.ts'
import type { Asking } from '../views/lecture/poll/asking.ts'
import { usePractising } from './open.ts'
import type { Place } from './scene.ts'

/** For the back row: as many digits as can be read at a glance. */
const MOST_DIGITS = 4
const NONE: readonly Poll[] = []

/** Parameters and what is derived from them. */
interface Told {
  readonly params: object
  readonly options: Options
  readonly derivation: Derivation
}

/** The questions about an example; `practising` is the part of its lesson that knows them. */
export function askable(
  { params, options, derivation }: Told,
  practising: Practising | null,
  wanted: number,
): readonly Poll[] {
  const digits = Math.min(MOST_DIGITS, wanted)
  return pollsOf({
    derivation,
    own: practising?.polling?.(params, options, digits) ?? NONE,
    problem: practising && problemOf(practising, params, options, derivation),
    digits,
  })
}

/** What a room can be asked; worked out once somebody asks. */
export function useAsking(
  store: LectureStore,
  lesson: Lesson,
  derivation: Derivation,
  { index, part, pace }: Place,
): Asking {
  const name = useLectureOf(store, (s) => s.poll)
  const isWanted = useLectureOf(store, (s) => s.poll !== null || Object.keys(s.ballots).length > 0)
  const practising = usePractising(lesson)
  const isReady = practising !== null || lesson.practising === undefined
  const params = useSession((s) => s.params)
  const notation = useSession((s) => s.notation)
  const detail = useSession((s) => s.detail)
  const sample = useSession((s) => s.sample)
  const selected = useSession((s) => s.selected)
  const digits = useSession((s) => s.digits)
  const polls = useMemo(() => {
    if (!isWanted || !isReady) return NONE
    const options = { notation, detail, sample, selected }
    return askable({ params, options, derivation }, practising, digits)
  }, [
    isWanted,
    isReady,
    practising,
    derivation,
    params,
    notation,
    detail,
    sample,
    selected,
    digits,
  ])
  return useMemo(() => {
    const step = derivation.steps[index]
    const isShown = step !== undefined && isOpen(step, part, pace)
    const nearest = () => nearestPoll(polls, derivation.steps, index, isShown)
    return {
      isReady,
      polls,
      poll:
        name === null ? undefined : name === '' ? nearest() : polls.find(({ id }) => id === name),
      askedOf: (poll) => ({ key: `${lesson.id}/${poll.id}`, of: gistOf(poll) }),
    }
  }, [lesson.id, derivation.steps, polls, isReady, name, index, part, pace])
}

/** The scene without what would give the question on the wall away, until it is answered. */
export function useSecretive(store: LectureStore, { poll, askedOf }: Asking, scene: Scene): Scene {
  const isOpen = useLectureOf(
    store,
    (s) => poll !== undefined && ballotOf(s, askedOf(poll)).stage !== 'answer',
  )
  return useMemo(() => {
    if (poll === undefined || !isOpen) return scene
    const secrets = secretsOf(poll, scene.derivation.steps)
    return { ...scene, known: new Set([...scene.known].filter((id) => !secrets.has(id))) }
  }, [poll, isOpen, scene])
}
