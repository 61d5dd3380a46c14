import type { Board, Tie } from '../../derivation/board.ts'
import { at } from '../../derivation/at.ts'
import { gridOf, type Notes } from '../../derivation/kit/tell.ts'
import { poolWindow } from '../../model/pooling.ts'
import { mapOf, sizeOf, tapsOf } from '../../model/window.ts'
import { ID } from './ids.ts'
import { outOf, type PoolBackParams } from './kit.ts'
import type { Pass } from './pass.ts'
import { CAPTION } from './words.ts'

/** Forward in the upper row, the gradient on its way back in the lower one. */
export function figureOf(notes: Notes, params: PoolBackParams, { sources }: Pass): Board {
  const { z, kernel, stride, f, order } = params
  const size = sizeOf(z)
  const out = outOf(params)
  const isActive = f !== 'identity'
  const isBefore = isActive && order === 'before'
  const grid = (id: keyof typeof CAPTION, cells: readonly (readonly string[])[]) =>
    gridOf(notes, { id, caption: CAPTION[id], shade: true }, cells)
  const window = poolWindow(kernel, stride)
  const last = isActive && !isBefore ? ID.out : ID.pooled
  const ties: readonly Tie[] = mapOf(out, (i, j) => [
    ...tapsOf(i, j, window).map(({ row, column }) => ({
      from: (isBefore ? ID.a : ID.z)(row, column),
      to: ID.pooled(i, j),
    })),
    ...(isActive && !isBefore ? [{ from: ID.pooled(i, j), to: ID.out(i, j) }] : []),
    { from: ID.delta(i, j), to: ID.sent(i, j) },
    ...at(at(sources, i), j).map(({ row, column }) => ({
      from: ID.sent(i, j),
      to: ID.gradient(row, column),
    })),
  ]).flat(2)
  return {
    kind: 'board',
    rows: [
      [
        grid('z', mapOf(size, ID.z)),
        ...(isBefore ? [grid('a', mapOf(size, ID.a))] : []),
        grid('y', mapOf(out, ID.pooled)),
        ...(isActive && !isBefore ? [grid('out', mapOf(out, last))] : []),
      ],
      [
        grid('gradient', mapOf(size, ID.gradient)),
        grid('sent', mapOf(out, ID.sent)),
        grid('delta', mapOf(out, ID.delta)),
      ],
    ],
    ties: [
      ...(isBefore ? mapOf(size, (i, j) => ({ from: ID.z(i, j), to: ID.a(i, j) })).flat() : []),
      ...ties,
    ],
  }
}
