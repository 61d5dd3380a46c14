import { sum } from '../../derivation/kit/parameter-count.ts'
import { hasBiases, type InceptionParams } from './params.ts'
import {
  CONVOLUTIONS,
  PARTS,
  PLAIN,
  SHAPE,
  SUMS,
  type Branch,
  type Convolution,
  type Count,
  type Part,
} from './parts.ts'

type Counts = Readonly<Record<Count, number>>

/** How many additions a value takes that is a sum of so many products. */
export function additionsOf(products: number, params: InceptionParams): number {
  const bias = hasBiases(params) && params.additions !== 'sums' ? 1 : 0
  return (params.additions === 'source' ? products : products - 1) + bias
}

/** Zeros around the maps keep their size, and products with these zeros count like all others. */
function countsOf(params: InceptionParams, convolution: Convolution): Counts {
  const { side, from, to } = SHAPE[convolution]
  const products = side * side * params[from]
  const N = params.H * params.W * params[to]
  return {
    P: (products + (hasBiases(params) ? 1 : 0)) * params[to],
    N,
    M: products * N,
    A: additionsOf(products, params) * N,
  }
}

/** The counts of every convolution, of the branches of two, and of both modules. */
export function allCounts(params: InceptionParams): ReadonlyMap<Part, Counts> {
  const counts = new Map<Part, Counts>()
  for (const one of CONVOLUTIONS) counts.set(one, countsOf(params, one))
  for (const whole of SUMS) {
    const parts = PARTS[whole].flatMap((part) => counts.get(part) ?? [])
    const total = (count: Count) => sum(parts.map((one) => one[count]))
    counts.set(whole, { P: total('P'), N: total('N'), M: total('M'), A: total('A') })
  }
  return counts
}

/** How many times as much of something the naive module has. */
export function ratioOf(params: InceptionParams, count: Count): number {
  const counts = allCounts(params)
  return (counts.get('naive')?.[count] ?? NaN) / (counts.get('bottleneck')?.[count] ?? NaN)
}

/** Whether the bottlenecks save both parameters and multiplications. */
export const isSaving = (params: InceptionParams): boolean =>
  ratioOf(params, 'P') > 1 && ratioOf(params, 'M') > 1

/** How many times as many products one place takes without the bottleneck of a branch. */
export function branchRatio(params: InceptionParams, branch: Branch): number {
  const products = (one: Convolution) => {
    const { side, from, to } = SHAPE[one]
    return side * side * params[from] * params[to]
  }
  return products(PLAIN[branch]) / sum(PARTS[branch].map(products))
}

/** The channels of the output, in which all branches lie one after the other. */
export const channelsOf = ({ C, F1, F3, F5, Rp }: InceptionParams) => ({
  naive: F1 + F3 + F5 + C,
  bottleneck: F1 + F3 + F5 + Rp,
})
