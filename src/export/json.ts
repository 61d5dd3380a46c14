import type { RowKind } from '../derivation/equation.ts'
import type { Cells, Derivation } from '../derivation/lesson.ts'
import { valueOf, type QuantityId } from '../derivation/quantity.ts'
import type { Step } from '../derivation/step.ts'
import type { Locale } from '../i18n/localized.ts'
import { writeProse, type Writer } from './prose.ts'
import { rowTex } from './tex.ts'

type Nested = number | readonly Nested[]

/** A worked example as data, for other programs. */
export interface LessonJson {
  readonly lesson: string
  readonly params: object
  /** Numbers by their ids; the cells of a map as one nested list under its name. */
  readonly quantities: Readonly<Record<string, Nested>>
  readonly steps: readonly {
    readonly id: string
    readonly phase: Step['phase']
    readonly goal: string
    /** Plain TeX; rows of one kind are joined by a line break. */
    readonly rows: Readonly<Partial<Record<RowKind, string>>>
  }[]
}

export function lessonJson(
  lesson: string,
  params: object,
  derivation: Derivation,
  locale: Locale,
  digits?: number,
): LessonJson {
  const { steps, quantities } = derivation
  return {
    lesson,
    params,
    quantities: numbersOf(derivation),
    steps: steps.map((step) => ({
      id: step.id,
      phase: step.phase,
      goal: writeProse(step.goal, locale, quantities, digits, PLAIN),
      rows: rowsOf(step, derivation, digits),
    })),
  }
}

function numbersOf({ quantities, arrays = [] }: Derivation): Readonly<Record<string, Nested>> {
  const listed = new Set<QuantityId>()
  const nested = (cells: Cells): Nested => {
    if (typeof cells !== 'string') return cells.map(nested)
    listed.add(cells)
    return valueOf(quantities, cells)
  }
  const lists = arrays.map(({ id, cells }) => [id, nested(cells)] as const)
  const single = [...quantities].filter(([id]) => !listed.has(id))
  return Object.fromEntries([...single.map(([id, { value }]) => [id, value] as const), ...lists])
}

/** Readable JSON in which numbers that are not finite are the strings "NaN", "Infinity" and "-Infinity". */
export function json(value: unknown): string {
  const spread = JSON.stringify(value, finiteOrText, 2)
  // lists of numbers on one line each; a text never holds a line break of its own
  return `${spread.replace(/\[\n([^[\]{}"]*)\n\s*\]/g, (_, list: string) => `[${list.trim().replace(/\s+/g, ' ')}]`)}\n`
}

function finiteOrText(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

function rowsOf(
  step: Step,
  { quantities }: Derivation,
  digits: number | undefined,
): Partial<Record<RowKind, string>> {
  const rows: Partial<Record<RowKind, string>> = {}
  for (const row of step.rows) {
    const tex = rowTex(row, quantities, digits)
    const before = rows[row.kind]
    rows[row.kind] = before === undefined ? tex : `${before} \\\\ ${tex}`
  }
  return rows
}

const PLAIN: Writer = { text: (text) => text, tex: (tex) => `$${tex}$` }
