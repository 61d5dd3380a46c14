import * as v from 'valibot'
import type { Kit, Spec } from '../derivation/kit/spec.ts'
import type { Borders } from '../derivation/lesson.ts'
import type { Localized } from '../i18n/localized.ts'
import { describe, expected, FormatError } from './error.ts'
import { errorOf } from './issue.ts'
import { parseJson } from './json.ts'
import { checkFit, checkShape } from './parameter-shapes.ts'
import { fromMatrices, textOf, valueOf } from './parameter-texts.ts'
import { unknownParameter } from './query.ts'

const number = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => (value === 0 ? 0 : value)),
)

/**
 * The borders of a lesson, from what it says of its parameters: `{"version": 1, "lesson": "pooling-forward", …}` in a
 * file, one parameter per field in a link. Reading throws a FormatError that names the field.
 */
export function bordersOf<P extends object>(id: string, kit: Kit<P>): Borders<P> {
  const specs = Object.entries<Spec>(kit.specs)
  const schema = v.strictObject({
    version: v.optional(v.literal(1)),
    lesson: v.optional(v.literal(id)),
    ...Object.fromEntries(specs.map(([field, spec]) => [field, v.optional(schemaOf(spec))])),
  })

  function readOver(base: P, input: unknown): P {
    // the library takes a list for an object without fields
    if (Array.isArray(input)) throw new FormatError('', expected(OBJECT, describe(input)))
    const reading = v.safeParse(schema, input, { abortEarly: true })
    if (!reading.success) throw errorOf(reading.issues[0])
    const { version: _v, lesson: _l, ...given } = reading.output
    for (const [field, spec] of specs)
      if (field in given) checkShape(given, field, spec, kit.defaults)
    // the schema is made from the specs of P, and what it leaves out is in the defaults
    const params: P = { ...base, ...given }
    const fitted = kit.fit?.(params) ?? params
    for (const field of Object.keys(given)) checkFit(field, params, fitted)
    return fitted
  }

  const read = (input: unknown) => readOver(kit.defaults, input)
  const write = (params: P) => ({ version: 1, lesson: id, ...params })
  return {
    read,
    link: (params) =>
      Object.fromEntries(
        specs.flatMap(([field, spec]) => {
          const text = textOf(params, field, spec)
          return text === textOf(kit.defaults, field, spec) ? [] : [[field, text]]
        }),
      ),
    unlink: (query) =>
      read(
        Object.fromEntries(
          Object.entries(query).map(([field, text]) => {
            const spec = specs.find(([name]) => name === field)?.[1]
            if (spec === undefined) throw unknownParameter(field)
            return [field, valueOf(text, field, spec)]
          }),
        ),
      ),
    fromText: (text, params) =>
      readOver(params, /^\s*\{/.test(text) ? parseJson(text) : fromMatrices(text, specs)),
    toText: (params) => `${JSON.stringify(write(params), null, 2)}\n`,
    tooLarge: () => undefined,
  }
}

function schemaOf(spec: Spec): v.GenericSchema {
  const isWhole = spec.kind === 'whole' || (spec.kind !== 'choice' && spec.whole)
  const entry = isWhole
    ? v.pipe(number, v.integer(), v.minValue(spec.min), v.maxValue(spec.max))
    : number
  const numbers = v.pipe(v.array(entry), v.minLength(1))
  switch (spec.kind) {
    case 'number':
    case 'whole':
      return entry
    case 'choice':
      return v.picklist(spec.options.map(({ value }) => value))
    case 'list':
      return numbers
    case 'matrix':
      return v.pipe(v.array(numbers), v.minLength(1))
  }
}

const OBJECT: Localized = { en: 'an object', zh: '对象', ko: '객체' }

/** The lesson that a file says it belongs to; undefined where it says nothing, or is none. */
export function lessonIn(text: string): string | undefined {
  try {
    const input = parseJson(text)
    const lesson: unknown =
      typeof input === 'object' && input !== null && Reflect.get(input, 'lesson')
    return typeof lesson === 'string' ? lesson : undefined
  } catch (error) {
    if (error instanceof FormatError) return undefined
    throw error
  }
}
