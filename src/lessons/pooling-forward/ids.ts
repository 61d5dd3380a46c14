import { refOf } from '../../derivation/kit/spec.ts'
import { POOLINGS, poolWindow, type Pooling } from '../../model/pooling.ts'
import { outputSize, sizeOf, tapsOf, type Size, type Window } from '../../model/window.ts'
import type { PoolingParams } from './kit.ts'

export const cellRef = (i: number, j: number) => refOf('x', i + 1, j + 1)

/** The short names that the published numbers go by. */
export const SHORT: Readonly<Record<Pooling, string>> = { max: 'max', average: 'avg' }
export const outputId = (kind: Pooling, i: number, j: number) => refOf(SHORT[kind], i + 1, j + 1)
export const KINDS = POOLINGS

export function windowOf({ kernel, stride }: PoolingParams): Window {
  return poolWindow(kernel, stride)
}

export function outOf(params: PoolingParams): Size {
  return outputSize(sizeOf(params.x), windowOf(params))
}

/** The cells under the window of output (i, j). */
export function coveredBy(params: PoolingParams, i: number, j: number): readonly string[] {
  return tapsOf(i, j, windowOf(params)).map(({ row, column }) => cellRef(row, column))
}
