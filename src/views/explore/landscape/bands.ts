import { contours } from 'd3-contour'
import { levelsOf } from './levels.ts'

/** A landscape, as bands of height between its levels. */
export interface Bands {
  readonly levels: readonly number[]
  /** For each level, where it is at least as high: rings in parts of the map, from its lower left corner. */
  readonly regions: readonly (readonly Ring[])[]
  /** Places without a finite height, in the same parts. */
  readonly holes: readonly (readonly [x: number, y: number])[]
  /** Of one side of a place. */
  readonly cell: number
  readonly least: number
  readonly most: number
}

export type Ring = readonly (readonly [x: number, y: number])[]

/** From heights on a grid, row by row from below. */
export function bandsOf(heights: Iterable<number>, columns: number, rows: number): Bands {
  const values = Float64Array.from(heights)
  const finite = values.filter(Number.isFinite).toSorted()
  const levels = levelsOf(finite)
  // the library counts places from their corner, a grid from its points
  const place = ([x = 0, y = 0]: readonly number[]) =>
    [(x - 0.5) / (columns - 1), (y - 0.5) / (rows - 1)] as const
  return {
    levels,
    regions: contours()
      .size([columns, rows])
      .thresholds([...levels])([...values])
      .map(({ coordinates }) =>
        coordinates.flatMap((rings) => rings.map((ring) => ring.map(place))),
      ),
    holes: [...values.keys()]
      .filter((k) => !Number.isFinite(values[k]))
      .map((k) => [(k % columns) / (columns - 1), Math.floor(k / columns) / (rows - 1)]),
    cell: 1 / (Math.max(columns, rows) - 1),
    least: finite[0] ?? Number.NaN,
    most: finite.at(-1) ?? Number.NaN,
  }
}
