import * as v from 'valibot'
import { at } from '../derivation/at.ts'
import {
  listIn,
  matrixIn,
  numberIn,
  type Kit,
  type ListSpec,
  type MatrixSpec,
  type Spec,
} from '../derivation/kit/spec.ts'
import type { Borders } from '../derivation/lesson.ts'
import { exact } from '../derivation/number.ts'
import { isSameData } from '../derivation/same.ts'
import type { Localized } from '../i18n/localized.ts'
import { describe, expected, FormatError } from './error.ts'
import { errorOf } from './issue.ts'
import { parseJson } from './json.ts'
import { readLinkNumber, readRows } from './link-values.ts'
import { unknownParameter } from './query.ts'

const number = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => (value === 0 ? 0 : value)),
)
const numbers = v.pipe(v.array(number), v.minLength(1))

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

  function read(input: unknown): P {
    // the library takes a list for an object without fields
    if (Array.isArray(input)) throw new FormatError('', expected(OBJECT, describe(input)))
    const reading = v.safeParse(schema, input, { abortEarly: true })
    if (!reading.success) throw errorOf(reading.issues[0])
    const { version: _v, lesson: _l, ...given } = reading.output
    for (const [field, spec] of specs)
      if (field in given) checkShape(given, field, spec, kit.defaults)
    // the schema is made from the specs of P, and what it leaves out is in the defaults
    const params: P = { ...kit.defaults, ...given }
    const fitted = kit.fit?.(params) ?? params
    for (const field of Object.keys(given)) checkFit(field, params, fitted)
    return fitted
  }

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
    fromText: (text) => read(parseJson(text)),
    toText: (params) => `${JSON.stringify(write(params), null, 2)}\n`,
    tooLarge: () => undefined,
  }
}

function schemaOf(spec: Spec): v.GenericSchema {
  switch (spec.kind) {
    case 'number':
      return number
    case 'whole':
      return v.pipe(number, v.integer(), v.minValue(spec.min), v.maxValue(spec.max))
    case 'choice':
      return v.picklist(spec.options.map(({ value }) => value))
    case 'list':
      return numbers
    case 'matrix':
      return v.pipe(v.array(numbers), v.minLength(1))
  }
}

/** A list or a matrix is as long as a reader could make it. */
function checkShape(given: object, field: string, spec: Spec, defaults: object): void {
  if (spec.kind === 'list')
    checkLength(
      field,
      listIn(given, field).length,
      sideOf(spec, spec.length, listIn(defaults, field)),
    )
  if (spec.kind !== 'matrix') return
  const rows = matrixIn(given, field)
  const usual = matrixIn(defaults, field)
  const width = at(rows, 0).length
  rows.forEach((row, i) => {
    if (row.length !== width) throw misfit(`${field}[${i}]`, count(width), row.length)
  })
  checkLength(field, rows.length, sideOf(spec, spec.size ?? spec.rows, usual))
  checkLength(`${field}[0]`, width, sideOf(spec, spec.size ?? spec.columns, at(usual, 0)))
  if (spec.size && rows.length !== width) throw misfit(`${field}[0]`, count(rows.length), width)
}

type Side = { readonly min: number; readonly max: number } | undefined

/** What a reader may choose, what follows from other fields, or else the length that the defaults have. */
function sideOf(
  { follows }: ListSpec | MatrixSpec,
  side: Side,
  { length }: { readonly length: number },
): Side {
  return side ?? (follows ? undefined : { min: length, max: length })
}

function checkLength(path: string, length: number, side: Side): void {
  if (side && !(length >= side.min && length <= side.max))
    throw misfit(path, between(side.min, side.max), length)
}

/** A field that was given has the shape that the others ask for. */
function checkFit(field: string, params: object, fitted: object): void {
  const [given, wanted]: readonly unknown[] = [params, fitted].map((one) => Reflect.get(one, field))
  if (isSameData(given, wanted)) return
  throw new FormatError(field, expected(shapeIn(wanted), shapeIn(given)))
}

function shapeIn(value: unknown): Localized {
  if (!Array.isArray(value)) return describe(value)
  const first: unknown = value[0]
  const size = Array.isArray(first) ? `${value.length} × ${first.length}` : `${value.length}`
  return { en: `${size} numbers`, zh: `${size} 个数`, ko: `수 ${size}개` }
}

function misfit(path: string, wanted: Localized, found: number): FormatError {
  return new FormatError(path, expected(wanted, count(found)))
}

const count = (n: number): Localized => ({
  en: n === 1 ? '1 number' : `${n} numbers`,
  zh: `${n} 个数`,
  ko: `수 ${n}개`,
})

const between = (least: number, most: number): Localized =>
  least === most
    ? count(least)
    : {
        en: `${least} to ${most} numbers`,
        zh: `${least} 到 ${most} 个数`,
        ko: `수 ${least}~${most}개`,
      }

const OBJECT: Localized = { en: 'an object', zh: '对象', ko: '객체' }

/** A field as a link writes it. */
function textOf(params: object, field: string, spec: Spec): string {
  switch (spec.kind) {
    case 'number':
    case 'whole':
      return exact(numberIn(params, field))
    case 'choice':
      return String(Reflect.get(params, field))
    case 'list':
      return listIn(params, field).map(exact).join()
    case 'matrix':
      return matrixIn(params, field)
        .map((row) => row.map(exact).join())
        .join(';')
  }
}

function valueOf(text: string, field: string, spec: Spec): unknown {
  switch (spec.kind) {
    case 'number':
    case 'whole':
      return readLinkNumber(text, field)
    case 'choice':
      return text
    case 'list':
      return text.split(',').map((part) => readLinkNumber(part, field))
    case 'matrix':
      return readRows(text, field)
  }
}
