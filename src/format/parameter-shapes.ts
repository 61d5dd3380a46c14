import { at } from '../derivation/at.ts'
import {
  listIn,
  matrixIn,
  type ListSpec,
  type MatrixSpec,
  type Spec,
} from '../derivation/kit/spec.ts'
import { isSameData } from '../derivation/same.ts'
import type { Localized } from '../i18n/localized.ts'
import { describe, expected, FormatError } from './error.ts'

/** A list or a matrix is as long as a reader could make it. */
export function checkShape(given: object, field: string, spec: Spec, defaults: object): void {
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
export function checkFit(field: string, params: object, fitted: object): void {
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
