import type { Bar, Bars } from '../../derivation/board.ts'
import { copyOf, countId } from './ids.ts'
import { countName, countTex } from './names.ts'
import { COUNTS, type Count, type Part } from './parts.ts'
import { CAPTION, SERIES } from './words.ts'

/** Branch by branch: what the naive module multiplies, and what the other one does instead. */
export function barsOfConvolutions(): Bars {
  const naive = (part: Part) => bar('M', part, 0)
  const other = (part: Part) => bar('M', part, 1)
  return {
    kind: 'bars',
    id: 'multiplications',
    caption: CAPTION.multiplications,
    scale: 'log',
    groups: [
      [naive('1'), { ...other('1'), ref: copyOf(countId('M', '1')) }],
      [naive('3'), other('r3'), other('b3')],
      [naive('5'), other('r5'), other('b5')],
      [other('p')],
    ],
  }
}

/** All four counts of both modules. */
export const barsOfModules = (): Bars => ({
  kind: 'bars',
  id: 'modules',
  caption: CAPTION.modules,
  scale: 'log',
  series: SERIES,
  groups: COUNTS.map((count) => [bar(count, 'naive', 0), bar(count, 'bottleneck', 1)]),
})

const bar = (count: Count, part: Part, series: 0 | 1): Bar => ({
  ref: countId(count, part),
  quantity: countId(count, part),
  tex: countTex(count, part),
  name: countName(count, part),
  series,
})
