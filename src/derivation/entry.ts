import type { QuantityId } from './quantity.ts'

/** Where two ways of working the same problem part. */
type Values = ReadonlyMap<QuantityId, number>

/** Below this two numbers are the same but for rounding. */
const NOISE = 1e-9

/** How far apart two numbers are, as a share of the larger one; 0 for the same number, 1 beside one that is not finite. */
export function gap(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0
  const share = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b))
  if (!Number.isFinite(share)) return 1
  return share < NOISE ? 0 : share
}

/** The first number, in the order given, that `wrong` has otherwise than `right`. */
export function entryOf(
  order: readonly QuantityId[],
  right: Values,
  wrong: Values,
): QuantityId | undefined {
  return order.find((id) => gap(right.get(id) ?? Number.NaN, wrong.get(id) ?? Number.NaN) > 0)
}
