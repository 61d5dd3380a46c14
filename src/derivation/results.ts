import { everywhere } from '../i18n/localized.ts'
import type { Row } from './equation.ts'
import type { Prose } from './prose.ts'
import type { QuantityId } from './quantity.ts'

/** What a row of the kind `result` says: its symbol, and the number that it comes to. */
export interface Result {
  readonly tex: string
  readonly quantity: QuantityId
}

export function resultsOf(rows: readonly Row[]): readonly Result[] {
  return rows.flatMap((row) => {
    if (row.kind !== 'result') return []
    const symbol = row.cells[0]?.segments[0]
    const number = row.cells.at(-1)?.segments.at(-1)
    return symbol?.kind === 'tex' && number?.kind === 'number'
      ? [{ tex: symbol.tex, quantity: number.quantity }]
      : []
  })
}

/** Who hears more at once remembers none of it. */
const MOST = 4

/** The results as one sentence of symbols and numbers, to be said when they appear. */
export function sayResults(results: readonly Result[]): Prose {
  return everywhere(
    results
      .slice(0, MOST)
      .map(({ tex, quantity }) => `$${tex}$ = {${quantity}}`)
      .join('; '),
  )
}

/** The symbols of the results, each once: the name of a step that works them out. */
export function symbolsOf(rows: readonly Row[]): string {
  return [...new Set(resultsOf(rows).map(({ tex }) => `$${tex}$`))].join(', ')
}
