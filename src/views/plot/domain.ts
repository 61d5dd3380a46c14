/** In the numbers of the axes. */
export type Point = readonly [x: number, y: number]

/**
 * An interval that holds all finite values with some room, or the fallback where there are none.
 *
 * Values far above the rest are left outside: a loss that explodes must not press everything else flat.
 */
export function domainOf(
  values: readonly number[],
  must: readonly number[] = [],
): readonly [number, number] {
  const finite = values
    .filter(Number.isFinite)
    .map(measurable)
    .toSorted((a, b) => a - b)
  const needed = must.filter(Number.isFinite).map(measurable)
  const typical = Math.max(finite[Math.floor(USUAL * finite.length)] ?? 0, ...needed)
  const low = Math.min(finite[0] ?? 0, ...needed)
  const top = Math.max(finite.at(-1) ?? 1, ...needed)
  const high = Math.min(top, typical + STEEP * (typical - low) || top)
  const span = [high - low, Math.abs(high)].find((length) => length > SHORTEST) ?? 1
  return [low - ROOM * span, high + ROOM * span]
}

/** Three quarters of a curve are not higher than its usual height; many times that is still shown. */
const USUAL = 0.75
const STEEP = 12
const ROOM = 0.06

/** Longer intervals have no length among the floating-point numbers, and shorter ones no middle. */
export const MOST = Number.MAX_VALUE / 4
const SHORTEST = 1e-300

const measurable = (value: number) => Math.max(-MOST, Math.min(MOST, value))

/** The stretches of a curve without finite values, by the values of x at which they begin and end. */
export function gapsOf(points: readonly Point[]): readonly (readonly [number, number])[] {
  const gaps: [number, number][] = []
  points.forEach(([x, y], k) => {
    if (Number.isFinite(y)) return
    const last = gaps.at(-1)
    const before = points[k - 1]
    if (last && before && !Number.isFinite(before[1])) last[1] = x
    else gaps.push([x, x])
  })
  return gaps
}

/** So many values with equal distances, both ends included. */
export function evenly(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1))
}
