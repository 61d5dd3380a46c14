import { at } from '../../../../engine/at.ts'
import type { MatrixEquation } from '../../../../derivation/explore.ts'
import { tex } from '../../../../derivation/symbol.ts'
import { updated } from '../../ids.ts'
import { wholeMove } from '../../steps/moves.ts'
import { indexed } from '../../text.ts'
import { moveSymbol, rate } from './moves.ts'
import { TITLE } from './text.ts'
import { formula, operator, type Writer } from './writer.ts'

/** In a batch: what all samples add up to. */
export function reduction(writer: Writer, l: number): readonly MatrixEquation[] {
  const { told, symbols, weights, bias } = writer
  const { letters, ids, example } = told
  const scale = told.share === 1 ? '' : `\\tfrac1{${told.samples.length}}`
  const sumOf = (symbol: string) =>
    formula(`${scale}\\textstyle\\sum_s ${moveSymbol(writer, symbol, '^{[s]}')}`)
  const frame = { step: 'reduce', phase: 'backward' } as const
  const W = symbols.weights(l)
  const b = symbols.vector(letters.bias(l, 0))
  return [
    {
      ...frame,
      id: `reduceW${l + 1}`,
      title: TITLE.reduced(l),
      pieces: [
        weights(l, moveSymbol(writer, W), (j, i) => wholeMove(told, ids.weight(l, j, i))),
        operator('equals'),
        sumOf(W),
      ],
    },
    ...(at(example.layers, l).biases
      ? [
          {
            ...frame,
            id: `reduceb${l + 1}`,
            title: TITLE.reducedBias(l),
            pieces: [
              bias(l, moveSymbol(writer, b), (id) => wholeMove(told, id)),
              operator('equals'),
              sumOf(b),
            ],
          },
        ]
      : []),
  ]
}

/** W⁺ = W + ΔW, or W − α·∂E/∂W; frozen biases have none. */
export function updates(writer: Writer, l: number): readonly MatrixEquation[] {
  const { told, symbols, weights, bias } = writer
  const { letters, ids, example } = told
  const step = letters.descends
    ? [operator('plus')]
    : [operator('minus'), rate(writer), operator('times')]
  const frame = { step: 'update', phase: 'update' } as const
  const W = symbols.weights(l)
  const b = letters.bias(l, 0)
  const isShared = example.trainBiases === 'shared-per-layer'
  const move = bias(l, moveSymbol(writer, symbols.vector(b)), (id) => wholeMove(told, id))
  return [
    {
      ...frame,
      id: `W${l + 1}+`,
      title: TITLE.update(l),
      pieces: [
        weights(l, symbols.weights(l, true), (j, i) => updated(ids.weight(l, j, i))),
        operator('equals'),
        weights(l, W, (j, i) => ids.weight(l, j, i)),
        ...step,
        weights(l, moveSymbol(writer, W), (j, i) => wholeMove(told, ids.weight(l, j, i))),
      ],
    },
    ...(at(example.layers, l).biases && example.trainBiases !== 'none'
      ? [
          {
            ...frame,
            id: `b${l + 1}+`,
            title: TITLE.biasUpdate(l),
            pieces: [
              bias(l, symbols.vector(b, true), updated),
              operator('equals'),
              bias(l, symbols.vector(b), (id) => id),
              ...(isShared && !letters.descends
                ? [formula(sharedMove(writer, l))]
                : [...step, move]),
            ],
          },
        ]
      : []),
  ]
}

/** Every bias of a layer moves by the sum of all their gradients. */
function sharedMove({ told: { letters } }: Writer, l: number): string {
  const slope = `\\frac{\\partial ${tex(letters.loss)}}{\\partial ${tex(indexed(letters.bias(l, 0)))}}`
  return `- ${tex(letters.rate)}\\textstyle\\sum_j ${slope}`
}
