import type { RowKind } from '../derivation/equation.ts'
import type { Derivation } from '../derivation/lesson.ts'
import type { Step } from '../derivation/step.ts'
import type { Locale } from '../i18n/localized.ts'
import { writeProse, type Writer } from './prose.ts'
import { rowTex } from './tex.ts'

/** A worked example as data, for other programs. */
export interface LessonJson {
  readonly lesson: string
  readonly params: object
  readonly quantities: Readonly<Record<string, number>>
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
  const { quantities, steps } = derivation
  return {
    lesson,
    params,
    quantities: Object.fromEntries([...quantities].map(([id, { value }]) => [id, value])),
    steps: steps.map((step) => ({
      id: step.id,
      phase: step.phase,
      goal: writeProse(step.goal, locale, quantities, digits, PLAIN),
      rows: rowsOf(step, derivation, digits),
    })),
  }
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
