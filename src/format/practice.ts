import * as v from 'valibot'
import { FADING_LEVELS, HELPS, SKILLS } from '../derivation/practice.ts'
import { errorOf } from './issue.ts'
import { parseJson } from './json.ts'

/**
 * What somebody has practised: kept on the device, and carried from one to another as a file. The parameters of a
 * problem are an object here; the lesson itself reads them.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const level = v.picklist(FADING_LEVELS)

const attemptSchema = v.strictObject({
  typed: v.string(),
  value: v.pipe(v.number(), v.finite()),
  /** Follows: right for the reader's own earlier numbers. */
  outcome: v.picklist(['right', 'follows', 'wrong']),
  /** The wrong rules that give this number. */
  mistakes: v.array(v.string()),
})

/** The rule as it was typed, or put together from the ids of its symbols: one of the two is empty. */
const ruleSchema = v.strictObject({
  typed: v.string(),
  pieces: v.array(v.string()),
  /** Wrong rules that were checked before. */
  misses: count,
  state: v.picklist(['open', 'checked', 'right']),
})

const fillingSchema = v.strictObject({
  draft: v.string(),
  /** Where the rule is asked for before the number. */
  rule: v.exactOptional(ruleSchema),
  attempts: v.array(attemptSchema),
  /** The most that was asked for. */
  help: v.nullable(v.picklist(HELPS)),
  isDone: v.boolean(),
})

const originSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('own') }),
  v.strictObject({ kind: v.literal('seed'), seed: count }),
  v.strictObject({ kind: v.literal('companion'), id: v.string() }),
  v.strictObject({
    kind: v.literal('set'),
    name: v.string(),
    student: v.string(),
    number: count,
    level,
    exercises: count,
    skills: v.array(v.picklist(SKILLS)),
  }),
])

/** A solution by a wrong rule, whose first wrong line is to be found and put right. */
const slipSchema = v.strictObject({
  mistake: v.string(),
  /** The lines that were taken for the first wrong one, in turn. */
  chosen: v.array(v.string()),
})

const exerciseSchema = v.strictObject({
  lesson: v.string(),
  params: v.record(v.string(), v.unknown()),
  origin: originSchema,
  level,
  asked: v.array(v.string()),
  current: v.string(),
  fillings: v.record(v.string(), fillingSchema),
  /** What is being typed on a blank page, where no box says which number it is. */
  line: v.exactOptional(v.string()),
  slip: v.exactOptional(slipSchema),
})

const skillSchema = v.strictObject({
  level,
  /** Right answers in a row without help. */
  streak: count,
  /** Blanks missed since the level last changed. */
  misses: count,
  /** Has been right in a problem that shows the wrong rules of this skill. */
  isExposed: v.boolean(),
  /** The probability that the skill is known, by Bayesian knowledge tracing. */
  known: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

const progressSchema = v.strictObject({
  stage: level,
  /** The stage before “I know this”; null where the reader has come step by step. */
  leaptFrom: v.nullable(level),
  skills: v.strictObject(v.entriesFromList(SKILLS, v.exactOptional(skillSchema))),
  slips: v.record(v.string(), count),
  /** Exercises finished since the stage last changed. */
  rounds: count,
})

const practiceSchema = v.strictObject({
  version: v.literal(1),
  progress: progressSchema,
  exercise: v.nullable(exerciseSchema),
  /** Goes on once the slip is found. */
  aside: v.exactOptional(v.nullable(exerciseSchema)),
})

export type Attempt = v.InferOutput<typeof attemptSchema>
export type RuleDraft = v.InferOutput<typeof ruleSchema>
export type Filling = v.InferOutput<typeof fillingSchema>
export type Origin = v.InferOutput<typeof originSchema>
export type Exercise = v.InferOutput<typeof exerciseSchema>
export type SkillState = v.InferOutput<typeof skillSchema>
export type Progress = v.InferOutput<typeof progressSchema>
export type Practice = v.InferOutput<typeof practiceSchema>

export function writePractice({ progress, exercise, aside }: Omit<Practice, 'version'>): string {
  return JSON.stringify({ version: 1, progress, exercise, ...(aside && { aside }) })
}

/** Reads what was practised before. Throws a FormatError that names what is damaged. */
export function readPractice(text: string): Practice {
  const reading = v.safeParse(practiceSchema, parseJson(text))
  if (!reading.success) throw errorOf(reading.issues[0])
  return reading.output
}
