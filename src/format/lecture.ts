import * as v from 'valibot'
import { errorOf } from './issue.ts'
import { parseJson } from './json.ts'

/** How a lecture is shown: kept for as long as its tab is open, so that a reload in front of a room changes nothing. */

export const LECTURE_THEMES = ['light', 'dark', 'contrast'] as const
export const ZOOMS = [100, 125, 150, 200] as const
/** Of the whole screen, over everything. */
const BLANKS = ['black', 'white'] as const

/** How far the room has come with a question: votes are hidden, counted, or set beside the answer. */
export const POLL_STAGES = ['vote', 'counts', 'answer'] as const
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const ballotSchema = v.strictObject({
  /** The question and its options as a number: votes on another question are none on this. */
  of: v.number(),
  stage: v.picklist(POLL_STAGES),
  /** Votes by option; the second round comes after the room has talked. */
  rounds: v.pipe(v.array(v.record(v.string(), count)), v.minLength(1), v.maxLength(2)),
})

export type Ballot = Readonly<v.InferOutput<typeof ballotSchema>>

export const lectureSchema = v.strictObject({
  theme: v.picklist(LECTURE_THEMES),
  /** Of the equations, in percent. */
  zoom: v.picklist(ZOOMS),
  blank: v.nullable(v.picklist(BLANKS)),
  spotlight: v.boolean(),
  /** The lecture's own clock: when it was started, and how many milliseconds it had run before. */
  since: v.nullable(v.number()),
  past: v.number(),
  /** The lesson plan that is presented, and the item that it has come to. */
  plan: v.optional(
    v.nullable(
      v.strictObject({ id: v.string(), item: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    ),
    null,
  ),
  /** The question on view; an empty name stands for that of the step. */
  poll: v.nullable(v.string()),
  /** By lesson and question. */
  ballots: v.record(v.string(), ballotSchema),
})

export type LectureView = Readonly<v.InferOutput<typeof lectureSchema>>

/** Reads what the tab has kept. Throws a FormatError that names what is damaged. */
export function readLecture(text: string): LectureView {
  const reading = v.safeParse(lectureSchema, parseJson(text))
  if (!reading.success) throw errorOf(reading.issues[0])
  return reading.output
}
