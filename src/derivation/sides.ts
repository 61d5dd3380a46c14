/** Small enough that the curve is a parabola within two of them, large enough that differences keep their digits. */
const STEP = 1e-4

/** The slopes of a function just below and just above a value: they differ at a kink. */
export function sidesOf(
  f: (x: number) => number,
  x: number,
): readonly [left: number, right: number] {
  const h = STEP * Math.max(1, Math.abs(x))
  const here = f(x)
  // the parabola through three points of one side
  const right = (4 * f(x + h) - 3 * here - f(x + 2 * h)) / (2 * h)
  const left = (3 * here - 4 * f(x - h) + f(x - 2 * h)) / (2 * h)
  return [left, right]
}
