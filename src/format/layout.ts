import { at } from '../engine/at.ts'
import type { Matrix } from './matrices.ts'
import { meaningOf } from './names.ts'

/** Which numbers of a pasted list of matrices are what. */
export interface Layout {
  readonly inputs?: readonly number[]
  readonly targets?: readonly number[]
  readonly layers: readonly LayoutLayer[]
}

export interface LayoutLayer {
  readonly weights: Rows
  readonly biases?: readonly number[]
}

type Rows = readonly (readonly number[])[]

/** Sheets write a matrix either as [to][from] or as [from][to], and then do so throughout. */
type Orientation = 'to-from' | 'from-to' | 'either'

/** More vectors than this would let the search try too many meanings. */
const MOST_VECTORS = 12

/**
 * The most plausible meaning of matrices in order: layers whose sizes fit one another, with a leading vector as inputs,
 * a trailing one as targets and others as biases where that fits. Undefined where nothing fits.
 */
export function layoutOf(
  matrices: readonly Matrix[],
  inputs?: readonly number[],
): Layout | undefined {
  const start: Layout = inputs ? { inputs, layers: [] } : { layers: [] }
  for (const orientation of ['to-from', 'from-to', 'either'] as const) {
    const found = search(matrices, 0, start, orientation)
    if (found) return found
  }
  return undefined
}

function search(
  matrices: readonly Matrix[],
  k: number,
  so: Layout,
  orientation: Orientation,
): Layout | undefined {
  if (k === matrices.length) return so.layers.length > 0 ? so : undefined
  for (const next of meanings(matrices, k, so, orientation)) {
    const found = search(matrices, k + 1, next, orientation)
    if (found) return found
  }
  return undefined
}

/** What matrix k can be after what came before, most plausible first. */
function meanings(
  matrices: readonly Matrix[],
  k: number,
  so: Layout,
  orientation: Orientation,
): readonly Layout[] {
  const matrix = at(matrices, k)
  const asWeights = weightsOf(matrix, widthOf(so), orientation).map((weights) => ({
    ...so,
    layers: [...so.layers, { weights }],
  }))
  const vector = vectorOf(matrix)
  const vectors = matrices.filter(isPlainVector).length
  if (vector === undefined || meaningOf(matrix.name)?.role === 'weights' || vectors > MOST_VECTORS)
    return asWeights

  const asInputs =
    k === 0 &&
    so.inputs === undefined &&
    matrices.length > 1 &&
    feeds(at(matrices, 1), vector.length)
      ? [{ ...so, inputs: vector }]
      : []
  const last = so.layers.at(-1)
  const fitsLast = last !== undefined && last.weights.length === vector.length
  const asBiases =
    fitsLast && last.biases === undefined
      ? [{ ...so, layers: [...so.layers.slice(0, -1), { ...last, biases: vector }] }]
      : []
  const asTargets = fitsLast && k === matrices.length - 1 ? [{ ...so, targets: vector }] : []

  const othersHaveBiases =
    so.layers.length > 1 && so.layers.slice(0, -1).every((layer) => layer.biases !== undefined)
  const asVector = othersHaveBiases ? [...asBiases, ...asTargets] : [...asTargets, ...asBiases]
  const isVector =
    matrix.flat || vector.length === 1 || (asTargets.length > 0 && so.inputs !== undefined)
  return isVector
    ? [...asInputs, ...asVector, ...asWeights]
    : [...asInputs, ...asWeights, ...asVector]
}

/** The ways to read a matrix as weights[to][from] above `width` units; any width where it is not known. */
function weightsOf(
  matrix: Matrix,
  width: number | undefined,
  orientation: Orientation,
): readonly Rows[] {
  const turned = transpose(matrix.rows)
  const readings = matrix.flat
    ? [matrix.rows, turned]
    : { 'to-from': [matrix.rows], 'from-to': [turned], either: [matrix.rows, turned] }[orientation]
  return readings.filter((rows) => width === undefined || at(rows, 0).length === width)
}

function feeds(next: Matrix, inputs: number): boolean {
  return next.rows.length === inputs || at(next.rows, 0).length === inputs
}

function widthOf({ inputs, layers }: Layout): number | undefined {
  return layers.at(-1)?.weights.length ?? inputs?.length
}

const isPlainVector = (matrix: Matrix) => vectorOf(matrix) !== undefined

/** The numbers of a matrix of one row or one column. */
export function vectorOf({ rows }: Matrix): readonly number[] | undefined {
  if (rows.length === 1) return at(rows, 0)
  return rows.every((row) => row.length === 1) ? rows.flat() : undefined
}

function transpose(rows: Rows): Rows {
  return at(rows, 0).map((_, c) => rows.map((row) => at(row, c)))
}
