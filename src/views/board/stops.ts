import { elementsIn, type Board, type Diagram, type Panel } from '../../derivation/board.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Walk } from '../figure/walk.ts'
import { listed } from './plot-parts.ts'

/** A place of the board that takes the focus. */
export interface Stop {
  readonly key: string
  readonly ref: Ref
  /** From 0 at the left of its panel to 1 at the right. */
  readonly across: number
}

/** The stops of a panel, line by line. */
type Lines = readonly (readonly Stop[])[]

/** The name of a place: the same ref may stand in many. */
export const cellKey = (panel: string, row: number, column: number) => `${panel}/${row}/${column}`
export const partKey = (panel: string, ref: Ref) => `${panel}/${ref}`

/** The stops of each panel, in the rows of the board. Panels without any are left out. */
export function stopsOf({ rows }: Board): readonly (readonly Lines[])[] {
  return rows
    .map((panels) => panels.map(linesOf).filter((lines) => lines.length > 0))
    .filter((panels) => panels.length > 0)
}

function linesOf(panel: Panel): Lines {
  switch (panel.kind) {
    case 'grid':
      return panel.rows
        .map((cells, row) =>
          cells.flatMap((cell, column): Stop[] =>
            cell === null
              ? []
              : [
                  {
                    key: cellKey(panel.id, row, column),
                    ref: cell.ref,
                    across: (column + 0.5) / cells.length,
                  },
                ],
          ),
        )
        .filter((line) => line.length > 0)
    case 'diagram':
      return diagramLines(panel)
    case 'strips':
      return panel.strips
        .flatMap(({ ends, size, layer }) => [[...ends, size], layer])
        .filter((line) => line.length > 0)
        .map((line) =>
          line.map(({ ref }, k) => ({
            key: partKey(panel.id, ref),
            ref,
            across: (k + 0.5) / line.length,
          })),
        )
    case 'plot':
    case 'bars': {
      const elements = elementsIn(
        panel.kind === 'plot' && panel.path ? { ...panel, path: listed(panel.path) } : panel,
      )
      if (elements.length === 0) return []
      return [
        elements.map(({ ref }, k) => ({
          key: partKey(panel.id, ref),
          ref,
          across: (k + 0.5) / elements.length,
        })),
      ]
    }
  }
}

/** Nodes, and edges that say something between their ends, from the top down and from the left. */
function diagramLines({ id, nodes, edges }: Diagram): Lines {
  const places = new Map(nodes.map(({ ref, column, row }) => [ref, { column, row }]))
  const middles = edges.flatMap(({ ref, from, to, bows }) => {
    const [a, b] = [places.get(from), places.get(to)]
    if (!a || !b) return []
    const row = bows ? Math.min(a.row, b.row) - 1 : (a.row + b.row) / 2
    return [{ ref, column: (a.column + b.column) / 2, row }]
  })
  const all = [...nodes, ...middles]
  const width = Math.max(1, ...all.map(({ column }) => column))
  const rows = [...new Set(all.map(({ row }) => row))].toSorted((a, b) => a - b)
  return rows.map((line) =>
    all
      .filter(({ row }) => row === line)
      .toSorted((a, b) => a.column - b.column)
      .map(({ ref, column }) => ({ key: partKey(id, ref), ref, across: column / width })),
  )
}

/** Where a key leads: along a line and across the lines of a panel, and from its edge into the neighbouring panel. */
export function walk(rows: readonly (readonly Lines[])[], key: string, press: Walk): Stop | null {
  const panels = rows.flat()
  const here = panels.findIndex((lines) => lines.some((line) => line.some((s) => s.key === key)))
  const lines = panels[here]
  const at = lines?.findIndex((line) => line.some((stop) => stop.key === key)) ?? -1
  const line = lines?.[at]
  const index = line?.findIndex((stop) => stop.key === key) ?? -1
  const stop = line?.[index]
  if (!lines || !line || !stop) return panels[0]?.[0]?.[0] ?? null
  const depth = at / Math.max(1, lines.length - 1)
  switch (press) {
    case 'Home':
      return line[0] ?? null
    case 'End':
      return line.at(-1) ?? null
    case 'ArrowLeft':
      return line[index - 1] ?? lineAt(panels[here - 1], depth)?.at(-1) ?? null
    case 'ArrowRight':
      return line[index + 1] ?? lineAt(panels[here + 1], depth)?.[0] ?? null
    case 'ArrowUp':
      return nearest(lines[at - 1] ?? beside(rows, lines, -1)?.at(-1), stop.across)
    case 'ArrowDown':
      return nearest(lines[at + 1] ?? beside(rows, lines, 1)?.[0], stop.across)
  }
}

function lineAt(lines: Lines | undefined, depth: number) {
  return lines?.[Math.round(depth * (lines.length - 1))]
}

/** The panel above or below, of those at the same count from the left. */
function beside(rows: readonly (readonly Lines[])[], lines: Lines, by: number): Lines | undefined {
  const row = rows.findIndex((panels) => panels.includes(lines))
  const next = rows[row + by]
  const place = rows[row]?.indexOf(lines) ?? 0
  return next?.[Math.min(place, next.length - 1)]
}

function nearest(line: readonly Stop[] | undefined, across: number): Stop | null {
  if (line === undefined) return null
  return (
    line.toSorted((a, b) => Math.abs(a.across - across) - Math.abs(b.across - across))[0] ?? null
  )
}
