/** A row of a long list, or rows left out from one number to another. */
export type Line =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }

export type Stretch = readonly [from: number, to: number]

/** The first rows, those around the present one, the last ones, and what was asked for; gaps between them. */
export function thinned(
  length: number,
  present: number,
  few: number,
  asked: readonly Stretch[] = [],
): readonly Line[] {
  const shown: readonly Stretch[] = [
    [0, few - 1],
    [present - 3, present + 3],
    [length - 2 * few, length - 1],
    ...asked,
  ]
  const lines: Line[] = []
  let row = 0
  for (const [from, to] of shown.toSorted((a, b) => a[0] - b[0])) {
    if (from > row && row < length)
      lines.push(from - row === 1 ? { kind: 'row', row } : { kind: 'gap', from: row, to: from - 1 })
    row = Math.max(row, from)
    for (; row <= to && row < length; row++) lines.push({ kind: 'row', row })
  }
  return lines
}
