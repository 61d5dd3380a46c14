import type { PlotAxis, PlotLine, PlotPoint, Place } from '../../derivation/board.ts'
import { evenly } from '../plot/domain.ts'
import { seen, type Reading } from './view.ts'

/** Where a point is, once both of its coordinates are known. */
export function pointIn(reading: Reading, { x, y }: Pick<PlotPoint, 'x' | 'y'>): Place | null {
  const [across, up] = [seen(reading, x), seen(reading, y)]
  return across === undefined || up === undefined ? null : [across, up]
}

/** Of a long path the key lists the start and the end. */
const BEGINNING = 4

/** The points of a path that have their place in the key. */
export function listed(path: readonly PlotPoint[]): readonly PlotPoint[] {
  const rest = path.slice(BEGINNING)
  return rest.length > 1 ? [...path.slice(0, BEGINNING), ...rest.slice(-1)] : path
}

/** On a logarithmic axis a straight line is none. */
const SAMPLES = 65

/** The line through a point with a slope, over the whole axis. */
export function tangentIn(
  reading: Reading,
  line: PlotLine,
  { min, max, scale }: PlotAxis,
): readonly Place[] | null {
  const at = pointIn(reading, line)
  const slope = seen(reading, line.slope)
  if (at === null || slope === undefined) return null
  return evenly(min, max, scale === 'log' ? SAMPLES : 2).map((x) => [
    x,
    at[1] + slope * (x - at[0]),
  ])
}
