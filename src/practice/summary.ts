import type { Blank, Companion, FadingLevel, Skill } from '../derivation/practice.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Exercise, Progress, SkillState } from '../format/practice.ts'
import { fillingOf } from './exercise.ts'
import { ALL, levelsOf } from './levels.ts'
import { ENOUGH, isUnaided, stateOf } from './mastery.ts'

/** How an exercise went, and what is worth doing next. */

/** How many blanks were filled at the first try, with help, and after a miss. */
export interface Tally {
  readonly unaided: number
  readonly helped: number
  readonly missed: number
}

export function tallyOf(exercise: Exercise): Tally {
  const fillings = exercise.asked.map((id) => fillingOf(exercise, id))
  const unaided = fillings.filter(isUnaided).length
  const isHelped = (help: string | null) => help !== null && help !== 'where'
  const helped = fillings.filter(({ help }) => isHelped(help)).length
  return { unaided, helped, missed: fillings.length - unaided - helped }
}

/** A wrong number that a wrong rule gives, as it was typed. */
export interface OwnSlip {
  readonly quantity: QuantityId
  readonly typed: string
  readonly mistake: string
}

export function slipsIn(exercise: Exercise): readonly OwnSlip[] {
  return exercise.asked.flatMap((quantity) =>
    fillingOf(exercise, quantity).attempts.flatMap(({ typed, mistakes }) =>
      mistakes.map((mistake) => ({ quantity, typed, mistake })),
    ),
  )
}

/** The skills that an exercise is about, in the order of the solution. */
export function skillsIn(exercise: Exercise, blanks: readonly Blank[]): readonly Skill[] {
  const asked = new Set(exercise.asked)
  return [...new Set(blanks.filter((one) => asked.has(one.quantity)).map(({ skill }) => skill))]
}

/** What a skill still lacks. */
export type Missing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'answers'; readonly count: number }
  | { readonly kind: 'companion'; readonly companion: Companion }
  | { readonly kind: 'shown' }

export function missingIn(
  { streak, isExposed }: SkillState,
  skill: Skill,
  companions: readonly Companion[],
): Missing {
  if (streak < ENOUGH) return { kind: 'answers', count: ENOUGH - streak }
  if (isExposed) return { kind: 'nothing' }
  const companion = companions.find(({ exposes }) => exposes.includes(skill))
  return companion ? { kind: 'companion', companion } : { kind: 'shown' }
}

/** One next exercise. */
export type Next =
  | { readonly kind: 'companion'; readonly companion: Companion }
  | { readonly kind: 'level'; readonly level: FadingLevel }
  | { readonly kind: 'numbers' }
  /** Of a problem set, counted from 1. */
  | { readonly kind: 'set'; readonly number: number }

/**
 * The problem that would show what has only been right where slips stay hidden; or else more of the solution, once all
 * that is asked is known; or else new numbers.
 */
export function nextAfter(
  exercise: Exercise,
  blanks: readonly Blank[],
  progress: Progress,
  companions: readonly Companion[],
): Next {
  const { origin } = exercise
  if (origin.kind === 'set' && origin.number < origin.exercises)
    return { kind: 'set', number: origin.number + 1 }
  const skills = skillsIn(exercise, blanks)
  for (const skill of skills) {
    const missing = missingIn(stateOf(progress, skill), skill, companions)
    if (missing.kind === 'companion') return missing
  }
  const isKnown = skills.every((skill) => stateOf(progress, skill).streak >= ENOUGH)
  const { stage } = progress
  // up to all numbers, an exercise that went well has moved the level by itself
  const level = levelsOf(blanks).find((one) => one > stage)
  if (isKnown && stage >= ALL && level !== undefined) return { kind: 'level', level }
  return { kind: 'numbers' }
}
