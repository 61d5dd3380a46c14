import * as v from 'valibot'
import { LEVELS } from '../derivation/explore.ts'
import { lectureSchema } from './lecture.ts'
import { bareSchema } from './plan.ts'
import { settingsSchema, workSchema } from './saved.ts'

/**
 * What a lecture and its presenter window tell each other. The lecture tells everything that it shows, whole, so that
 * no message has to be remembered; the presenter asks for what a key would do.
 */

/** What the presenter can have done in the lecture. */
export const COMMANDS = [
  'next',
  'back',
  'black',
  'white',
  'spotlight',
  'spot',
  'larger',
  'smaller',
  'theme',
  'escape',
  'leave',
  'reset',
  'undo',
  'redo',
  'share',
  'clock',
  'reset-clock',
  'poll',
  'reveal',
  'vote-again',
  'previous-poll',
  'next-poll',
] as const
export type Command = (typeof COMMANDS)[number]

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const bodySchema = v.variant('kind', [
  /** Once a second, and answered at once: by the lecture with what it shows. */
  v.strictObject({ kind: v.literal('ask') }),
  v.strictObject({ kind: v.literal('here') }),
  /** The sender is closed or reloaded. */
  v.strictObject({ kind: v.literal('bye') }),
  v.strictObject({
    kind: v.literal('shown'),
    settings: settingsSchema,
    work: workSchema,
    view: v.strictObject({ ...lectureSchema.entries, spot: v.boolean() }),
    /** The lesson plan that is presented. */
    plan: v.nullable(bareSchema),
    /** The hash of the lecture's address, with which it can be opened again. */
    hash: v.string(),
  }),
  v.strictObject({ kind: v.literal('command'), command: v.picklist(COMMANDS) }),
  v.strictObject({ kind: v.literal('go'), step: v.string(), part: count }),
  /** A vote more or less for an option, counted from 0. */
  v.strictObject({ kind: v.literal('vote'), option: count, by: v.picklist([1, -1]) }),
  v.strictObject({ kind: v.literal('level'), level: v.picklist(LEVELS) }),
])

const messageSchema = v.strictObject({
  app: v.literal('chalkgrad'),
  version: v.literal(1),
  /** Of the lecture and its presenter. */
  id: v.string(),
  from: v.picklist(['lecture', 'presenter']),
  /** A page from its loading to its end, and its messages counted from 1. */
  sender: v.string(),
  count,
  /** The page that is meant; null means any. Somebody may have the lecture open twice. */
  to: v.nullable(v.string()),
  body: bodySchema,
})

export type Message = Readonly<v.InferOutput<typeof messageSchema>>
export type Body = Message['body']
export type Shown = Extract<Body, { kind: 'shown' }>

/** Reads what another window has sent; null for anything that is not, or not yet, of this program. */
export function readMessage(data: unknown): Message | null {
  const reading = v.safeParse(messageSchema, data)
  return reading.success ? reading.output : null
}
