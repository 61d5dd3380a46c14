import type { Row } from '../../derivation/equation.ts'

/** How many columns a row has something in. */
export function widthOf(row: Row): number {
  return row.kind === 'known'
    ? Math.max(0, ...row.braces.map(({ to }) => to + 1))
    : row.cells.findLastIndex(({ operator, segments }) => operator || segments.length > 0) + 1
}

/** As many terms as a sum may go on beside what ended before. */
const BESIDE = 2

/**
 * Where a long sum goes on by itself: its further terms stand on lines of their own, without the places of the rows
 * that ended before. Otherwise behind the last column.
 */
export function turnOf(rows: readonly Row[], width: number): number {
  const turn = Math.max(0, ...rows.map(widthOf).filter((one) => one < width))
  const isSum = rows.every(
    (row) =>
      row.kind === 'known' || row.cells.slice(turn).every(({ operator }) => !isProduct(operator)),
  )
  return turn > 0 && isSum && width - turn > BESIDE ? turn : width
}

/** Whether an operator binds a cell to the one before it. */
function isProduct(operator: string | undefined): boolean {
  return operator !== undefined && operator !== '+' && operator !== '-'
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
