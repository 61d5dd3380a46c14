import type { Probe } from '../../../derivation/explore.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { evenly } from '../../plot/domain.ts'
import { bandsOf, type Bands } from './bands.ts'

/** One axis of a map. */
export interface Side {
  readonly ref: Ref
  readonly from: number
  readonly to: number
}

/** Points on each side of the grid. */
const GRID = 64

/** The loss over two numbers. */
export function fieldOf(probe: Probe, x: Side, y: Side): Bands {
  const [xs, ys] = [x, y].map(({ from, to }) => evenly(from, to, GRID))
  return bandsOf(probe.lossOver(x.ref, xs ?? [], y.ref, ys ?? []), GRID, GRID)
}
