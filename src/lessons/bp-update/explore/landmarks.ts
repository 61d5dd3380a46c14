import { at } from '../../../engine/at.ts'
import type { Landmark } from '../../../derivation/explore.ts'

/** So many stretches are looked at, as many small ones near zero; a valley within one of them is not seen. */
const STRETCHES = 160
const SMALLEST = 1e-6
const HALVINGS = 60
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * What there is to see on the curve of the loss after the update: where it is least, and where it first rises above the
 * loss before, having been below. Neither counts at an end of the interval.
 */
export function landmarksOf(
  lossAt: (rate: number) => number,
  before: number,
  from: number,
  to: number,
): readonly Landmark[] {
  const parts = Array.from({ length: STRETCHES + 1 }, (_, k) => k / STRETCHES)
  const rates = [...parts, ...parts.map((part) => SMALLEST ** (1 - part))]
    .toSorted((a, b) => a - b)
    .map((part) => from + (to - from) * part)
  const losses = rates.map(lossAt)
  return [
    ...leastOf(rates, losses, before, lossAt),
    ...riseOf(rates, losses, before, lossAt),
  ].toSorted((a, b) => a.at - b.at)
}

function leastOf(
  rates: readonly number[],
  losses: readonly number[],
  before: number,
  lossAt: (rate: number) => number,
): readonly Landmark[] {
  const low = losses.reduce(
    (best, loss, k) => (loss < at(losses, best) || Number.isNaN(at(losses, best)) ? k : best),
    0,
  )
  const [left, right] = [rates[low - 1], rates[low + 1]]
  const isFlat = losses[low - 1] === losses[low] || losses[low + 1] === losses[low]
  if (left === undefined || right === undefined || isFlat) return []
  const rate = bottom(lossAt, left, right)
  const loss = lossAt(rate)
  // what is left of a loss of zero is rounding
  return [{ kind: 'least', at: rate, loss: loss < before * Number.EPSILON ? 0 : loss }]
}

/** Golden section search. */
function bottom(f: (x: number) => number, left: number, right: number): number {
  let [a, b] = [left, right]
  for (let n = 0; n < HALVINGS; n++) {
    const [c, d] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)]
    if (f(c) < f(d)) b = d
    else a = c
  }
  return (a + b) / 2
}

function riseOf(
  rates: readonly number[],
  losses: readonly number[],
  before: number,
  lossAt: (rate: number) => number,
): readonly Landmark[] {
  const first = losses.findIndex((loss) => loss < before)
  const above = losses.findIndex((loss, k) => first >= 0 && k > first && !(loss <= before))
  if (above < 0) return []
  let [low, high] = [at(rates, above - 1), at(rates, above)]
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2
    if (lossAt(middle) <= before) low = middle
    else high = middle
  }
  return [{ kind: 'rises', at: high, loss: lossAt(high) }]
}
