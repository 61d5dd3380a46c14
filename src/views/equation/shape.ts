import type { Row } from '../../derivation/equation.ts'

/** A row of cells. */
export type Line = Exclude<Row, { kind: 'known' }>

/** How many columns a row has something in. */
function widthOf({ cells }: Line): number {
  return cells.findLastIndex(({ operator, segments }) => operator || segments.length > 0) + 1
}

/** Where ladders begin: rows share their columns, but each of several chains, and the sum of them, has its own. */
export function startsOf(rows: readonly Row[]): readonly number[] {
  const several = rows.filter(({ kind }) => kind === 'chain').length > 1
  const labelOf = (row: Row | undefined) =>
    row && row.kind !== 'known' ? row.label?.en : undefined
  return rows.flatMap((row, k) =>
    k === 0 || (several && labelOf(row) !== labelOf(rows[k - 1])) ? [k] : [],
  )
}

/** As many terms as a sum may go on beside the rows that ended before. */
const BESIDE = 1

/**
 * Whether a sum is so long that its rows end far apart: they are read one after the other then, each to its end, and
 * not column by column.
 */
export function isLongSum(rows: readonly Row[]): rows is readonly Line[] {
  const lines = rows.filter((row): row is Line => row.kind !== 'known')
  if (lines.length < rows.length) return false
  const widths = lines.map(widthOf)
  const width = Math.max(...widths)
  const turn = Math.max(0, ...widths.filter((one) => one < width))
  const isSum = lines.every(({ cells }) =>
    cells.slice(turn).every(({ operator = '+' }) => operator === '+' || operator === '-'),
  )
  return turn > 0 && isSum && width - turn > BESIDE
}

/** A product of single factors, which a phone can turn over: a line per factor. */
export function isSimpleChain(rows: readonly Row[]): boolean {
  return (
    rows.some((row) => row.kind === 'chain') &&
    rows.every(
      (row) => row.kind === 'known' || row.cells.every(({ segments }) => segments.length <= 1),
    )
  )
}
