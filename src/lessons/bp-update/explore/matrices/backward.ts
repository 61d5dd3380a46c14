import type { Matrix, MatrixEquation } from '../../../../derivation/explore.ts'
import { tex } from '../../../../derivation/symbol.ts'
import { fixed } from '../../../../derivation/write.ts'
import { jacobianId, slopeId } from '../../quantity-ids.ts'
import { signalId } from '../../steps/columns.ts'
import { errorId, errorTerm, errorTex } from '../../steps/error.ts'
import { lossLink, unitsOf } from '../../steps/parts.ts'
import { predictionId, predictionSign } from '../../steps/prediction.ts'
import { seenWeight } from '../../told.ts'
import { TITLE } from './text.ts'
import { backwards, formula, open, operator, transposed, type Writer } from './writer.ts'

/** ±∂E/∂y, number by number. */
export function errors(writer: Writer): MatrixEquation {
  const { told, symbols, column } = writer
  const { ids, letters, last, s } = told
  const y = column(last, symbols.vector(predictionSign(told, 0)), (k) => predictionId(told, k))
  const t: Matrix = {
    kind: 'matrix',
    symbol: symbols.vector(letters.target(0)),
    rows: unitsOf(told, last).map((k) => {
      const id = ids.target(k, s)
      return [{ quantity: id, ref: id }]
    }),
  }
  const rule = errorTerm(told, fixed(y.symbol), fixed(t.symbol))
    .map((segment) => (segment.kind === 'tex' ? segment.tex : ''))
    .join('')
  const [first, second] = letters.descends ? [t, y] : [y, t]
  return {
    id: 'error',
    step: 'error',
    phase: 'backward',
    title: TITLE.error,
    pieces: [
      slopeOfLoss(writer),
      operator('equals'),
      ...(told.example.loss === 'half-squared-error'
        ? [first, operator('minus'), second]
        : [formula(rule)]),
    ],
  }
}

function slopeOfLoss({ told, symbols }: Writer): Matrix {
  const { last } = told
  const y = predictionSign(told, 0)
  return {
    kind: 'matrix',
    symbol: errorTex(told, 0).replace(tex(y), () => symbols.vector(y)),
    rows: unitsOf(told, last).map((k) => [{ quantity: errorId(told, k), ref: lossLink(k) }]),
  }
}

export function signals({ told, symbols, column }: Writer, l: number): Matrix {
  return column(l, symbols.vector(told.letters.signal(l, 0)), (j) => signalId(told, l, j))
}

function slopes({ told, symbols, column }: Writer, l: number): Matrix {
  const { ids, letters, s } = told
  return column(l, `f'(${symbols.vector(letters.sum(l, 0))})`, (j) => slopeId(ids.sum(l, j, s)))
}

/** δ = f′(z) ⊙ ∂E/∂y, or the transposed Jacobian times ∂E/∂p where softmax mixes the outputs. */
export function outputSignals(writer: Writer): MatrixEquation {
  const { told, symbols } = writer
  const { ids, last } = told
  const units = unitsOf(told, last)
  const [p, z] = [predictionSign(told, 0), told.letters.sum(last, 0)].map((sign) =>
    symbols.vector(sign),
  )
  const jacobian: Matrix = {
    kind: 'matrix',
    symbol: `\\frac{\\partial ${p}}{\\partial ${z}}`,
    rows: units.map((k) =>
      units.map((j) => ({ quantity: jacobianId(k, j), ref: ids.unit(last, k) })),
    ),
  }
  return {
    id: `delta${last + 1}`,
    step: `delta${last + 1}`,
    phase: 'backward',
    title: TITLE.signals(last),
    pieces: [
      signals(writer, last),
      operator('equals'),
      ...(told.mixes
        ? [transposed(jacobian), operator('times')]
        : [slopes(writer, last), operator('each')]),
      slopeOfLoss(writer),
    ],
  }
}

/** δ = f′(z) ⊙ (Wᵀ·δ of the layer above) */
export function hiddenSignals(writer: Writer, l: number): MatrixEquation {
  const { told, symbols, weights } = writer
  const above = weights(
    l + 1,
    symbols.weights(l + 1, told.example.hiddenUsesUpdatedWeights),
    (j, h) => seenWeight(told, l + 1, j, h),
  )
  return {
    id: `delta${l + 1}`,
    step: `delta${l + 1}`,
    phase: 'backward',
    title: TITLE.signals(l),
    pieces: [
      signals(writer, l),
      operator('equals'),
      slopes(writer, l),
      operator('each'),
      open(''),
      backwards(writer, above),
      operator('times'),
      signals(writer, l + 1),
      operator('close'),
    ],
  }
}
