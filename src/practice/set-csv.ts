import { exact, shown } from '../derivation/number.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import { columnsOf, type NamedValue, type ProblemSet, type Variant } from './problem-set.ts'

/** Enough to judge any answer by, and too few for binary noise. */
const DIGITS = 10

/** A table of all variants and their key for a spreadsheet. RFC 4180: lines end in CR LF, texts are quoted where needed. */
export function toCsv(set: ProblemSet, variants: readonly Variant[]): string {
  const ids = [...columnsOf(variants, 'given'), ...columnsOf(variants, 'asked')].map(({ id }) => id)
  const rows = variants.map(({ student, exercise, seed, given, asked }) => {
    const values = new Map(
      [...given, ...asked].map((one): [QuantityId, NamedValue] => [one.id, one]),
    )
    return [
      cell(set.name),
      cell(student),
      String(exercise),
      String(seed),
      ...ids.map((id) => number(values.get(id)?.value)),
    ]
  })
  const head = ['set', 'student', 'exercise', 'seed', ...ids].map(cell)
  return [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

/** A text that a spreadsheet would take for a formula is marked as text by an apostrophe in front. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function number(value: number | undefined): string {
  return value === undefined ? '' : exact(shown(value, DIGITS))
}
