import { THEMES } from './themes.ts'
import * as v from 'valibot'
import { LEVELS, MODES, TOOLS } from '../derivation/explore.ts'
import { DETAILS, NOTATIONS } from '../derivation/options.ts'
import { PACES } from '../derivation/parts.ts'
import { MAX_DIGITS, MIN_DIGITS } from '../derivation/number.ts'
import { LOCALES } from '../i18n/localized.ts'
import { FormatError } from './error.ts'
import { errorOf } from './issue.ts'
import { parseJson } from './json.ts'

/** What the page keeps on a device. The parameters of a lesson are an object here; the lesson itself reads them. */

export const settingsSchema = v.strictObject({
  locale: v.picklist(LOCALES),
  theme: v.picklist(THEMES),
  notation: v.picklist(NOTATIONS),
  digits: v.pipe(v.number(), v.integer(), v.minValue(MIN_DIGITS), v.maxValue(MAX_DIGITS)),
  detail: v.picklist(DETAILS),
  pace: v.picklist(PACES),
  prompts: v.boolean(),
  tryFirst: v.boolean(),
  shortcuts: v.boolean(),
})

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const workSchema = v.strictObject({
  lesson: v.string(),
  params: v.record(v.string(), v.unknown()),
  step: v.string(),
  part: count,
  sample: count,
  selected: v.array(v.string()),
  answers: v.record(v.string(), v.string()),
  // Absent from what early versions of the page kept.
  mode: v.optional(v.picklist(MODES), 'study'),
  tool: v.optional(v.picklist(TOOLS), 'slice'),
  level: v.optional(v.picklist(LEVELS), 'units'),
  probed: v.optional(v.array(v.string()), []),
  origin: v.optional(v.nullable(v.record(v.string(), v.unknown())), null),
})

const savedSchema = v.strictObject({
  state: v.strictObject({
    settings: settingsSchema,
    work: workSchema,
    setAside: v.nullable(workSchema),
  }),
  version: v.literal(1),
})

export type Saved = v.InferOutput<typeof savedSchema>['state']

type Parts = { readonly [P in keyof Saved]: Saved[P] | null }

/** Of a damaged record, the parts that are whole. */
const partsSchema = v.object({
  state: v.object({
    settings: v.fallback(v.nullable(settingsSchema), null),
    work: v.fallback(v.nullable(workSchema), null),
    setAside: v.fallback(v.nullable(workSchema), null),
  }),
  version: v.literal(1),
})

const NOTHING: Parts = { settings: null, work: null, setAside: null }

/** What an earlier visit has kept, as far as it can be read, and what of it cannot. */
export function readSaved(text: string): Parts & { readonly error: FormatError | null } {
  try {
    const json = parseJson(text)
    const whole = v.safeParse(savedSchema, json)
    if (whole.success) return { ...whole.output.state, error: null }
    const parts = v.safeParse(partsSchema, json)
    return { ...(parts.success ? parts.output.state : NOTHING), error: errorOf(whole.issues[0]) }
  } catch (error) {
    if (error instanceof FormatError) return { ...NOTHING, error }
    throw error
  }
}
