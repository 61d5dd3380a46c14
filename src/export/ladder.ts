import type { Row } from '../derivation/equation.ts'
import type { Quantities } from '../derivation/quantity.ts'
import { canBrace, joined, rowTex, sidesOf, type TexOptions } from './tex.ts'

export interface LadderOptions extends TexOptions {
  /** The name of the path or sample that a row belongs to, as TeX; '' where there is none. */
  readonly label?: (row: Row) => string
}

/**
 * The ladder of a step as lines of an `aligned` environment: the relations stand under each other, a left side is said
 * once, and what is already known is a brace under the row above it. Rows of a path begin with its name, because each
 * path is only a part of what the ladder works out.
 */
export function ladderTex(
  rows: readonly Row[],
  quantities: Quantities,
  options: LadderOptions,
): readonly string[] {
  let said = ''
  let sought = ''
  let path = ''
  return rows.flatMap((row, r) => {
    if (row.kind === 'known') {
      const above = rows[r - 1]
      const isDrawn = above && above.kind !== 'known' && canBrace(above.cells, row.braces)
      return isDrawn ? [] : [`& ${rowTex(row, quantities, options.digits)}`]
    }
    const below = rows[r + 1]
    const braces = below?.kind === 'known' && canBrace(row.cells, below.braces) ? below.braces : []
    const { left, relation, right } = sidesOf(row.cells, braces, quantities, options)
    if (left !== '') sought = left
    const label = options.label?.(row) ?? ''
    const isNewPath = label !== path
    path = label
    if (label !== '') {
      said = ''
      return [isNewPath ? joined([label, '&', right]) : joined(['&', relation, right])]
    }
    // after the paths their sum says again what is sought
    const shown = left !== '' ? left : isNewPath ? sought : ''
    const line = joined([shown === said ? '' : shown, '&', relation, right])
    if (shown !== '') said = shown
    return [line]
  })
}

/** The TeX of several rows on one line: `Δw = η g b = 1 · 0.226 · 0.23 = 0.05198`. */
export function chainTex(rows: readonly Row[], quantities: Quantities, digits?: number): string {
  let said = ''
  const chains: string[] = []
  for (const row of rows) {
    if (row.kind === 'known') continue // a note about the row above it, without a brace to stand under
    const { left, relation, right } = sidesOf(row.cells, [], quantities, { digits })
    const isContinued = relation !== '' && (left === '' || left === said)
    if (left !== '') said = left
    if (isContinued && chains.length > 0) chains.push(joined([chains.pop() ?? '', relation, right]))
    else chains.push(joined([left, relation, right]))
  }
  return chains.join(',\\quad ')
}

/** Several lines in one formula. */
export function alignedBlock(lines: readonly string[]): string {
  const body = lines.map((line) => `  ${line}`).join(' \\\\\n')
  return `\\begin{aligned}\n${body}\n\\end{aligned}`
}
