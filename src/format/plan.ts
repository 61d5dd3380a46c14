import * as v from 'valibot'
import { describe, expected, FormatError } from './error.ts'
import { checkVersion } from './address-fields.ts'
import { errorOf } from './issue.ts'
import { parseJson } from './json.ts'
import { LARGEST, pack, unpack } from './pack.ts'
import { readQuery, unknownParameter } from './query.ts'

/** A lesson plan: the same object is a file, the packed part of a link, and what a device keeps. */

/** More is no lesson any more, and would only make the page slow. */
export const MOST_ITEMS = 100
export const MOST_MINUTES = 600
export const LONGEST_TITLE = 120
export const LONGEST_NOTE = 2000

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

const itemSchema = v.strictObject({
  lesson: text(80),
  /** As the lesson writes them into a link; without them, its own example. */
  params: v.exactOptional(text(20_000)),
  /** Ids of the first and the last step; without the last one, the first alone; without both, the whole lesson. */
  from: v.exactOptional(text(200)),
  to: v.exactOptional(text(200)),
  /** For the lecturer, never for the wall. */
  note: text(LONGEST_NOTE),
  minutes: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_MINUTES)),
  /** The id of a question that the room is asked. */
  poll: v.exactOptional(text(200)),
})

/** What stands in a plan, without its version. */
export const bareSchema = v.strictObject({
  items: v.pipe(v.array(itemSchema), v.maxLength(MOST_ITEMS), v.readonly()),
  title: text(LONGEST_TITLE),
})

const planSchema = v.strictObject({ version: v.literal(1), ...bareSchema.entries })

const keptSchema = v.strictObject({
  version: v.literal(1),
  /** The one on view. */
  open: v.nullable(v.string()),
  plans: v.array(v.strictObject({ id: v.string(), plan: planSchema })),
})

export type PlanItem = Readonly<v.InferOutput<typeof itemSchema>>
export type Plan = Readonly<v.InferOutput<typeof bareSchema>>
export interface KeptPlans {
  readonly open: string | null
  readonly plans: readonly { readonly id: string; readonly plan: Plan }[]
}

/** Reads the text of a file. Throws a FormatError that names the place. */
export function parsePlan(source: string): Plan {
  const { title, items } = checked(planSchema, parseJson(source))
  return { title, items }
}

export function writePlan(plan: Plan): string {
  return `${JSON.stringify(versioned(plan), null, 2)}\n`
}

/** The hash that carries a plan; undefined where it is too long to be read back. */
export function writePlanLink(plan: Plan): string | undefined {
  // What packs a link knows ASCII only.
  const ascii = JSON.stringify(versioned(plan)).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return ascii.length > LARGEST ? undefined : `#/plan?v=1&z=${pack(ascii)}`
}

/** Reads `writePlanLink` back. Throws a FormatError. */
export function readPlanLink(hash: string): Plan {
  const { v: number, z, ...others } = readQuery(hash.split('?')[1] ?? '')
  checkVersion(number)
  const [foreign] = Object.keys(others)
  if (foreign !== undefined) throw unknownParameter(foreign)
  if (z === undefined) throw new FormatError('z', expected(PACKED, describe(z)))
  return parsePlan(unpack(z))
}

/** Reads what a device has kept. Throws a FormatError that names what is damaged. */
export function readPlans(source: string): KeptPlans {
  const { open, plans } = checked(keptSchema, parseJson(source))
  return {
    open,
    plans: plans.map(({ id, plan: { title, items } }) => ({ id, plan: { title, items } })),
  }
}

export function writePlans({ open, plans }: KeptPlans): string {
  return JSON.stringify({
    version: 1,
    open,
    plans: plans.map(({ id, plan }) => ({ id, plan: versioned(plan) })),
  })
}

function checked<T>(schema: v.GenericSchema<unknown, T>, input: unknown): T {
  const reading = v.safeParse(schema, input, { abortEarly: true, abortPipeEarly: true })
  if (!reading.success) throw errorOf(reading.issues[0])
  return reading.output
}

const versioned = ({ title, items }: Plan) => ({ version: 1, title, items })

const PACKED = { en: 'a packed plan', zh: '压缩后的教案', ko: '압축된 강의 계획' }
