import { at } from '../../../../engine/at.ts'
import type { Matrix, MatrixEquation } from '../../../../derivation/explore.ts'
import { tex } from '../../../../derivation/symbol.ts'
import { RATE } from '../../ids.ts'
import { moveId } from '../../steps/moves.ts'
import { indexed } from '../../text.ts'
import { signals } from './backward.ts'
import { TITLE } from './text.ts'
import { formula, operator, transposed, type Writer } from './writer.ts'

/** What an update is to follow: ΔW = η·a·eᵀ, or ∂E/∂W = δ·aᵀ. */
export function moveSymbol(
  { told: { letters, example } }: Writer,
  symbol: string,
  mark = '',
): string {
  if (letters.descends) return `\\Delta ${symbol}${symbol.includes('^') && mark ? '{}' : ''}${mark}`
  const slope = `\\frac{\\partial ${tex(letters.loss)}${mark}}{\\partial ${symbol}}`
  return example.hiddenUsesUpdatedWeights ? `\\widetilde{${slope}}` : slope
}

/** The learning rate, where the notation has it in the move. */
export function rate({ told: { letters } }: Writer): Matrix {
  return {
    kind: 'matrix',
    symbol: tex(letters.rate),
    scalar: true,
    rows: [[{ quantity: RATE, ref: RATE }]],
  }
}

export function moves(writer: Writer, l: number): readonly MatrixEquation[] {
  const { told, symbols, weights, bias, signal } = writer
  const { letters, ids, example, batch, s } = told
  const mark = batch ? `^{[${s + 1}]}` : ''
  const delta = signals(writer, l)
  const outer = symbols.rowsAreSources
    ? [signal(l), operator('times'), transposed(delta)]
    : [delta, operator('times'), transposed(signal(l))]
  const scale = letters.descends ? [rate(writer), operator('times')] : []
  const frame = { step: `dW${l + 1}`, phase: 'backward' } as const
  const ofWeights: MatrixEquation = {
    ...frame,
    id: `dW${l + 1}`,
    title: TITLE.move(l, letters.descends),
    pieces: [
      weights(l, moveSymbol(writer, symbols.weights(l), mark), (j, i) =>
        moveId(told, ids.weight(l, j, i)),
      ),
      operator('equals'),
      ...scale,
      ...outer,
    ],
  }
  if (!at(example.layers, l).biases) return [ofWeights]
  const b = symbols.vector(letters.bias(l, 0))
  const sign = example.biasSign === 'threshold' ? [operator('minus')] : []
  const moved = bias(l, moveSymbol(writer, b, mark), (id) => moveId(told, id))
  return [
    ofWeights,
    {
      ...frame,
      id: `db${l + 1}`,
      title: TITLE.biasMove(l, letters.descends),
      pieces: [
        moved,
        operator('equals'),
        ...(letters.descends && example.trainBiases !== 'per-neuron'
          ? [formula(restricted(writer, l))]
          : [...sign, ...scale, delta]),
      ],
    },
  ]
}

/** The change of biases that are frozen, or that all move alike. */
function restricted({ told, symbols }: Writer, l: number): string {
  const { letters, example } = told
  if (example.trainBiases === 'none') return '\\boldsymbol 0'
  const minus = example.biasSign === 'threshold' ? '-' : ''
  const all = `\\textstyle\\sum_j ${tex(indexed(letters.signal(l, 0)))}`
  return symbols.rowsAreSources ? `${minus}${tex(letters.rate)}\\,\\boldsymbol 1 ${all}` : all
}
