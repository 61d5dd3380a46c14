import { domainOf, type Point } from '../../plot/domain.ts'
import type { Axis } from '../../plot/frame.ts'

/** The height of a curve over the updates, for its width. */
export const FLAT = 0.38

/** Below this share of the largest loss a logarithmic axis shows nothing: it is rounding. */
const DEEPEST = 1e-18

/** The interval of losses that an axis shows; a logarithmic one needs some that are positive. */
export function heightOf(
  curves: readonly (readonly number[])[],
  isLog: boolean,
): Pick<Axis, 'domain' | 'scale'> {
  const losses = curves.flat()
  const positive = losses.filter((loss) => loss > 0 && Number.isFinite(loss))
  if (!isLog || positive.length === 0) return { domain: domainOf(losses, [0, losses[0] ?? 0]) }
  const top = positive.reduce((most, loss) => Math.max(most, loss))
  const least = positive.reduce((most, loss) => Math.min(most, loss))
  return { domain: [Math.max(least, top * DEEPEST) / 2, top * 2], scale: 'log' }
}

/** The losses by their update; what has no place on a logarithmic axis breaks the line. */
export function pointsOf(losses: readonly number[], isLog: boolean): readonly Point[] {
  return losses.map((loss, n): Point => [n, isLog && loss <= 0 ? Number.NaN : loss])
}
