import type { Blank, FadingLevel, Skill } from '../derivation/practice.ts'
import { FADING_LEVELS } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Exercise, Progress } from '../format/practice.ts'
import { fillingOf } from './exercise.ts'
import { missedLines } from './slip-hunt.ts'
import { afterBlank, ENOUGH, isUnaided, stateOf } from './mastery.ts'

/** Which numbers are asked for: the last steps of a solution first, then what is known least. */

/** From here on every number is asked for. */
const ALL: FadingLevel = 5
/** A blank page shows nothing that could be worked with. */
const PAGE: FadingLevel = 7
/** The stage at which the backward run through the solution has reached its beginning. */
const RUN: FadingLevel = 5
/** How many skills an exercise is about after that. */
const WEAKEST = 2

export const NEWCOMER: Progress = { stage: 1, leaptFrom: null, skills: {}, slips: {}, rounds: 0 }

/**
 * The blanks of the next exercise. A skill that was right three times in a row is left in peace, unless nothing else is
 * left or the reader wants all. After the first run through all stages the weakest skills are asked for.
 */
export function askedOf(blanks: readonly Blank[], progress: Progress): readonly QuantityId[] {
  const { stage } = progress
  if (stage === PAGE) return blanks.map(({ quantity }) => quantity)
  const levelOf = (skill: Skill) => Math.min(stage, stateOf(progress, skill).level)
  const reached = blanks.filter(({ level, skill }) => level <= levelOf(skill))
  const due = reached.filter(({ skill }) => stateOf(progress, skill).streak < ENOUGH)
  const chosen = progress.rounds >= RUN && stage < ALL ? weakest(due, progress) : due
  const asked = stage >= ALL ? reached : chosen.length > 0 ? chosen : reached
  return (asked.length > 0 ? asked : blanks.filter(({ level }) => level === 1)).map(
    ({ quantity }) => quantity,
  )
}

function weakest(blanks: readonly Blank[], progress: Progress): readonly Blank[] {
  const skills = [...new Set(blanks.map(({ skill }) => skill))]
    .sort((a, b) => stateOf(progress, a).known - stateOf(progress, b).known)
    .slice(0, WEAKEST)
  return blanks.filter(({ skill }) => skills.includes(skill))
}

/** Everything at one level: the reader's own choice. */
export function atStage(progress: Progress, stage: FadingLevel): Progress {
  return { ...progress, stage, leaptFrom: null, skills: levelled(progress, () => stage) }
}

/** “I know this”: to the level at which only the rules are shown. */
export function leap(progress: Progress): Progress {
  return { ...atStage(progress, ALL), leaptFrom: progress.stage }
}

/** The progress after one blank was filled. */
export function afterFilling(
  progress: Progress,
  { skill, quantity }: Blank,
  exercise: Exercise,
  exposes: boolean,
): Progress {
  const filling = fillingOf(exercise, quantity)
  const wasRight = isUnaided(filling) && missedLines(exercise) === 0
  const state = afterBlank(stateOf(progress, skill), wasRight, exposes)
  const slips = { ...progress.slips }
  for (const id of new Set(filling.attempts.flatMap(({ mistakes }) => mistakes)))
    slips[id] = (slips[id] ?? 0) + 1
  const next = { ...progress, slips, skills: { ...progress.skills, [skill]: moved(state) } }
  return landed(next)
}

/** Up after three in a row, down after two misses. */
function moved(state: ReturnType<typeof afterBlank>) {
  if (state.misses >= 2) return { ...state, misses: 0, level: step(state.level, -1) }
  return state.streak > 0 && state.streak % ENOUGH === 0
    ? { ...state, misses: 0, level: step(state.level, 1) }
    : state
}

/** Two misses after a leap bring the support back. */
function landed(progress: Progress): Progress {
  const { leaptFrom, skills } = progress
  if (leaptFrom === null) return progress
  const misses = Object.values(skills).reduce(
    (sum, { level, misses: m }) => sum + m + (level < ALL ? 2 : 0),
    0,
  )
  return misses >= 2 ? atStage(progress, leaptFrom) : progress
}

/** The progress after a whole exercise: a stage further when at least two thirds went without help. */
export function afterExercise(progress: Progress, exercise: Exercise): Progress {
  const unaided = exercise.asked.filter((id) => isUnaided(fillingOf(exercise, id))).length
  const rounds = progress.rounds + 1
  const wentWell = 3 * unaided >= 2 * exercise.asked.length
  if (!wentWell || progress.stage >= RUN || exercise.level !== progress.stage)
    return { ...progress, rounds }
  const stage = step(progress.stage, 1)
  return {
    ...progress,
    rounds,
    stage,
    skills: levelled(progress, (level) => (level >= progress.stage ? stage : level)),
  }
}

function levelled(
  { skills }: Progress,
  levelOf: (level: FadingLevel) => FadingLevel,
): Progress['skills'] {
  return Object.fromEntries(
    Object.entries(skills).map(([skill, state]) => [
      skill,
      { ...state, misses: 0, level: levelOf(state.level) },
    ]),
  )
}

function step(level: FadingLevel, by: 1 | -1): FadingLevel {
  return FADING_LEVELS.find((one) => one === level + by && one >= 1) ?? level
}
