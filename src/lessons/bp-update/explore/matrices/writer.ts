import { at } from '../../../../engine/at.ts'
import type { Matrix, MatrixCell, MatrixEquation } from '../../../../derivation/explore.ts'
import type { QuantityId, Ref } from '../../../../derivation/quantity.ts'
import { sourceRef, unitsOf } from '../../steps/parts.ts'
import type { Told } from '../../told.ts'
import { symbolsOf, type MatrixSymbols } from './symbols.ts'

type Piece = MatrixEquation['pieces'][number]

/** What every equation is written with. */
export interface Writer {
  readonly told: Told
  readonly symbols: MatrixSymbols
  /** A column with one number per unit of a layer. */
  readonly column: (l: number, symbol: string, id: (j: number) => QuantityId) => Matrix
  /** What enters a layer: the inputs, or the outputs of the layer below. */
  readonly signal: (l: number) => Matrix
  /** A number per weight of a layer, in rows as the notation counts them. */
  readonly weights: (l: number, symbol: string, id: (j: number, i: number) => QuantityId) => Matrix
  readonly bias: (l: number, symbol: string, id: (b: Ref) => QuantityId) => Matrix
}

export function writerOf(told: Told): Writer {
  const { ids, letters, s } = told
  const symbols = symbolsOf(told)
  const matrix = (symbol: string, rows: Matrix['rows']): Matrix => ({
    kind: 'matrix',
    symbol,
    rows,
  })
  return {
    told,
    symbols,
    column: (l, symbol, id) =>
      matrix(
        symbol,
        unitsOf(told, l).map((j) => [{ quantity: id(j), ref: ids.unit(l, j) }]),
      ),
    signal: (l) =>
      matrix(
        symbols.vector(l === 0 ? letters.input(0) : letters.output(l - 1, 0)),
        at(at(told.example.layers, l).weights, 0).map((_, i) => [
          {
            quantity: l === 0 ? ids.input(i, s) : ids.output(l - 1, i, s),
            ref: sourceRef(told, l, i),
          },
        ]),
      ),
    weights: (l, symbol, id) => {
      const byTarget = at(told.example.layers, l).weights.map((row, j) =>
        row.map((_, i): MatrixCell => ({ quantity: id(j, i), ref: ids.weight(l, j, i) })),
      )
      return matrix(symbol, symbols.rowsAreSources ? flipped(byTarget) : byTarget)
    },
    bias: (l, symbol, id) =>
      matrix(
        symbol,
        unitsOf(told, l).map((j) => {
          const b = ids.bias(l, j)
          return [{ quantity: id(b), ref: b }]
        }),
      ),
  }
}

function flipped<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return at(rows, 0).map((_, column) => rows.map((row) => at(row, column)))
}

export const transposed = (matrix: Matrix): Matrix => ({
  ...matrix,
  transposed: true,
  rows: flipped(matrix.rows),
})

export const operator = (
  means: 'equals' | 'times' | 'each' | 'plus' | 'minus' | 'close',
): Piece => ({
  kind: 'operator',
  means,
  tex: { equals: '=', times: '\\cdot', each: '\\odot', plus: '+', minus: '-', close: ')' }[means],
})
export const open = (before: string): Piece => ({
  kind: 'operator',
  means: 'open',
  tex: `${before}(`,
})
export const formula = (symbols: string): Piece => ({
  kind: 'operator',
  means: 'formula',
  tex: symbols,
})

/** The matrix whose columns meet the numbers that enter a layer: the weights, or their transpose. */
export function forwards({ symbols }: Writer, weights: Matrix): Matrix {
  return symbols.rowsAreSources ? transposed(weights) : weights
}

export function backwards({ symbols }: Writer, weights: Matrix): Matrix {
  return symbols.rowsAreSources ? weights : transposed(weights)
}
