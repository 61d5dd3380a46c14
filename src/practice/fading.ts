import type { Blank, FadingLevel, Skill } from '../derivation/practice.ts'
import { FADING_LEVELS } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Exercise, Progress } from '../format/practice.ts'
import { fillingOf } from './exercise.ts'
import { ALL, PAGE } from './levels.ts'
import { missedLines } from './slip-hunt.ts'
import { afterBlank, ENOUGH, isUnaided, stateOf } from './mastery.ts'

/** Which numbers are asked for: the last steps of a solution first, then what is known least. */

/** How many skills an exercise is about once all numbers have been asked for. */
const WEAKEST = 2
/** So many misses bring support back. */
const TOO_MANY = 2

export const NEWCOMER: Progress = { stage: 1, leaptFrom: null, skills: {}, slips: {}, rounds: 0 }

/**
 * The blanks of the next exercise. A skill that was right three times in a row is left in peace, unless nothing else is
 * left or this problem `exposes` wrong rules that were hidden so far. Once all numbers have been asked for, the two
 * weakest skills are.
 */
export function askedOf(
  blanks: readonly Blank[],
  progress: Progress,
  exposes: (blank: Blank) => boolean = () => false,
): readonly QuantityId[] {
  const { stage, rounds } = progress
  const reached = blanks.filter((blank) => blank.level <= levelOf(blanks, progress, blank.skill))
  const due = reached.filter((blank) => {
    const { streak, isExposed } = stateOf(progress, blank.skill)
    return streak < ENOUGH || (!isExposed && exposes(blank))
  })
  const isRunOver = stage === ALL && rounds > 0
  const chosen = isRunOver ? weakest(due, progress) : due
  const isAll = stage > ALL || (stage === ALL && !isRunOver)
  const asked = isAll || chosen.length === 0 ? reached : chosen
  return (asked.length > 0 ? asked : blanks).map(({ quantity }) => quantity)
}

/** How much is asked of a skill. Support comes back as far as its first blanks: one never asked would stay weak. */
function levelOf(blanks: readonly Blank[], progress: Progress, skill: Skill): number {
  const { stage } = progress
  if (stage === PAGE) return ALL
  const first = Math.min(
    ALL,
    ...blanks.filter((one) => one.skill === skill).map((one) => one.level),
  )
  return Math.min(stage, Math.max(first, stateOf(progress, skill).level))
}

function weakest(blanks: readonly Blank[], progress: Progress): readonly Blank[] {
  const skills = [...new Set(blanks.map(({ skill }) => skill))]
    .sort((a, b) => stateOf(progress, a).known - stateOf(progress, b).known)
    .slice(0, WEAKEST)
  return blanks.filter(({ skill }) => skills.includes(skill))
}

/** Everything at one level: the reader's own choice. */
export function atStage(progress: Progress, stage: FadingLevel): Progress {
  const skills = levelled(progress, () => stage)
  return { ...progress, stage, leaptFrom: null, skills, rounds: 0 }
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
  if (state.misses >= TOO_MANY) return { ...state, misses: 0, level: step(state.level, -1) }
  return state.streak > 0 && state.streak % ENOUGH === 0
    ? { ...state, misses: 0, level: step(state.level, 1) }
    : state
}

/** Two misses after a leap bring the support back. */
function landed(progress: Progress): Progress {
  const { leaptFrom, skills } = progress
  if (leaptFrom === null) return progress
  const misses = Object.values(skills).reduce(
    (sum, { level, misses: m }) => sum + m + (level < ALL ? TOO_MANY : 0),
    0,
  )
  return misses >= TOO_MANY ? atStage(progress, leaptFrom) : progress
}

/** The progress after a whole exercise: a stage further when at least two thirds went without help. */
export function afterExercise(progress: Progress, exercise: Exercise): Progress {
  const { stage, rounds } = progress
  if (exercise.level !== stage) return progress
  const unaided = exercise.asked.filter((id) => isUnaided(fillingOf(exercise, id))).length
  if (3 * unaided < 2 * exercise.asked.length) return { ...progress, rounds: rounds + 1 }
  // a leap that went well is none any more
  if (stage >= ALL) return { ...progress, rounds: rounds + 1, leaptFrom: null }
  const next = step(stage, 1)
  const skills = levelled(progress, (level) => (level >= stage ? next : level))
  return { ...progress, rounds: 0, stage: next, skills }
}

function levelled(
  { skills }: Progress,
  to: (level: FadingLevel) => FadingLevel,
): Progress['skills'] {
  return Object.fromEntries(
    Object.entries(skills).map(([skill, state]) => {
      const level = to(state.level)
      return [skill, level === state.level ? state : { ...state, misses: 0, level }]
    }),
  )
}

function step(level: FadingLevel, by: 1 | -1): FadingLevel {
  return FADING_LEVELS.find((one) => one === level + by && one >= 1) ?? level
}
