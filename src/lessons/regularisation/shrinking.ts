import { at } from '../../derivation/at.ts'
import { sum } from '../../derivation/kit/parameter-count.ts'
import type { Update } from './ids.ts'
import type { RegularisationParams } from './params.ts'

/** What the penalties make of one update. */
export interface Shrinking {
  readonly penalty: { readonly L2: number; readonly L1: number }
  /** The gradient of each penalty. */
  readonly slope: { readonly L2: readonly number[]; readonly L1: readonly number[] }
  readonly moved: Readonly<Record<Update, readonly number[]>>
  /** What L2 leaves of a weight before the data are heard. */
  readonly factor: number
}

/** At 0, where the absolute value has a corner, its slope counts as 0. */
export function shrinkingOf({
  w,
  g,
  lambda,
  eta,
}: Pick<RegularisationParams, 'w' | 'g' | 'lambda' | 'eta'>): Shrinking {
  const slope = {
    L2: w.map((weight) => lambda * weight),
    L1: w.map((weight) => lambda * Math.sign(weight)),
  }
  const moved = (by: (i: number) => number) =>
    w.map((weight, i) => weight - eta * (at(g, i) + by(i)))
  return {
    penalty: {
      L2: 0.5 * lambda * sum(w.map((weight) => weight ** 2)),
      L1: lambda * sum(w.map(Math.abs)),
    },
    slope,
    moved: {
      plain: moved(() => 0),
      L2: moved((i) => at(slope.L2, i)),
      L1: moved((i) => at(slope.L1, i)),
    },
    factor: 1 - eta * lambda,
  }
}

/** Whether the pull of L1 carries some weight across 0. */
export const isCarriedAcross = ({ moved: { plain, L1 } }: Shrinking): boolean =>
  plain.some((weight, i) => weight * at(L1, i) < 0)
