import { contours } from 'd3-contour'
import type { Probe } from '../../../derivation/explore.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { evenly } from '../../plot/domain.ts'
import { levelsOf } from './levels.ts'

/** One axis of a map. */
export interface Side {
  readonly ref: Ref
  readonly from: number
  readonly to: number
}

/** The loss over two numbers, as bands of height between its levels. */
export interface Field {
  readonly levels: readonly number[]
  /** For each level, where the loss is at least as high: rings in parts of the map, from its lower left corner. */
  readonly regions: readonly (readonly Ring[])[]
  /** Places without a finite loss, in the same parts. */
  readonly holes: readonly (readonly [x: number, y: number])[]
  /** Of one side of a place. */
  readonly cell: number
  readonly least: number
  readonly most: number
}

export type Ring = readonly (readonly [x: number, y: number])[]

/** Points on each side of the grid. */
const GRID = 64

export function fieldOf(probe: Probe, x: Side, y: Side): Field {
  const losses = probe.lossOver(
    x.ref,
    evenly(x.from, x.to, GRID),
    y.ref,
    evenly(y.from, y.to, GRID),
  )
  const finite = losses.filter(Number.isFinite).toSorted()
  const levels = levelsOf(finite)
  // the library counts places from their corner, a grid from its points
  const part = (place: number) => (place - 0.5) / (GRID - 1)
  return {
    levels,
    regions: contours()
      .size([GRID, GRID])
      .thresholds([...levels])([...losses])
      .map(({ coordinates }) =>
        coordinates.flatMap((rings) =>
          rings.map((ring) => ring.map(([a = 0, b = 0]) => [part(a), part(b)] as const)),
        ),
      ),
    holes: [...losses.keys()]
      .filter((k) => !Number.isFinite(losses[k]))
      .map((k) => [(k % GRID) / (GRID - 1), Math.floor(k / GRID) / (GRID - 1)]),
    cell: 1 / (GRID - 1),
    least: finite[0] ?? Number.NaN,
    most: finite.at(-1) ?? Number.NaN,
  }
}
