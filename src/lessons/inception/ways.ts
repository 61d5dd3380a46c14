import type { Ref } from '../../derivation/quantity.ts'
import { SHARED } from './diagrams.ts'
import { copyOf, countId, wireRef } from './ids.ts'
import type { Width } from './params.ts'
import { BRANCHES, COUNTS, isModule, PARTS, SHAPE, type Convolution, type Sum } from './parts.ts'

/** What the steps light in the drawing. */

/** A convolution in the drawing of its module: its maps in, its way, and its maps out. */
export function wayOf(one: Convolution): readonly Ref[] {
  const { from, to } = SHAPE[one]
  const isNaive = PARTS.naive.some((part) => part === one)
  const inModule = (width: Width) =>
    !isNaive && SHARED.some((shared) => shared === width) ? copyOf(width) : width
  // the pooling lies before the last one
  const start = one === 'p' ? [copyOf('C'), 'C>pooled', 'pool[bottleneck]'] : [inModule(from)]
  const twice = one === '1' ? [wireRef(one), countId('M', one), from, to].map(copyOf) : []
  return [...start, wireRef(one), inModule(to), ...twice]
}

/** What goes into a sum, and the bars of a whole module. */
export function summedIn(sum: Sum): readonly Ref[] {
  const shown = (one: Convolution) => [wireRef(one), countId('M', one)]
  const bars = isModule(sum) ? COUNTS.map((count) => countId(count, sum)) : []
  switch (sum) {
    case 'naive':
      return [...PARTS.naive.flatMap(shown), ...bars]
    case 'bottleneck':
      return [
        ...shown('1').map(copyOf),
        ...BRANCHES.flatMap((branch) => PARTS[branch].flatMap(shown)),
        ...shown('p'),
        ...bars,
      ]
    case 'branch3':
    case 'branch5':
      return PARTS[sum].flatMap(shown)
  }
}
