import type { Board, Tie } from '../../derivation/board.ts'
import { barsOfConvolutions, barsOfModules } from './bars.ts'
import { bottleneckModule, naiveModule, SHARED } from './diagrams.ts'
import { channelsId, copyOf, countId, wireRef } from './ids.ts'
import {
  BRANCHES,
  CONVOLUTIONS,
  COUNTS,
  PARTS,
  SHAPE,
  type Convolution,
  type Count,
  type Module,
} from './parts.ts'

/** Both modules beside each other, and under them what they cost. */
export function figureOf(): Board {
  return {
    kind: 'board',
    rows: [
      [naiveModule(), bottleneckModule()],
      [barsOfConvolutions(), barsOfModules()],
    ],
    ties: [
      ...CONVOLUTIONS.flatMap(tiesInto),
      ...sums('naive', PARTS.naive),
      ...sums('bottleneck', ['1', 'p', ...BRANCHES.flatMap((branch) => PARTS[branch])]),
      ...[...SHARED, wireRef('1'), countId('M', '1')].map((ref): Tie => ({
        from: ref,
        to: copyOf(ref),
      })),
      ...channels('naive', 'C'),
      ...channels('bottleneck', 'Rp'),
    ],
  }
}

/** What the multiplications of a convolution are made from. */
function tiesInto(one: Convolution): readonly Tie[] {
  const { from, to } = SHAPE[one]
  const by = wireRef(one)
  return ['H', 'W', from, to].map((size) => ({ from: size, to: countId('M', one), by }))
}

const sums = (module: Module, parts: readonly Convolution[]): readonly Tie[] =>
  parts.flatMap((part) => {
    const into = (count: Count, from: string): Tie => ({ from, to: countId(count, module) })
    return [
      into('M', countId('M', part)),
      ...COUNTS.filter((count) => count !== 'M').map((count) => into(count, wireRef(part))),
    ]
  })

const channels = (module: Module, last: 'C' | 'Rp'): readonly Tie[] =>
  ['F1', 'F3', 'F5', last].map((from) => ({ from, to: channelsId(module) }))
