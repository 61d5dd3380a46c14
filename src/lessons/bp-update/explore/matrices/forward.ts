import { at } from '../../../../engine/at.ts'
import type { MatrixEquation } from '../../../../derivation/explore.ts'
import type { Activation } from '../../../../model/example.ts'
import { predictionId, predictionSign } from '../../steps/prediction.ts'
import { TITLE } from './text.ts'
import { forwards, open, operator, type Writer } from './writer.ts'

/** z = W·a ± b */
export function sums(writer: Writer, l: number): MatrixEquation {
  const { told, symbols, column, signal, weights, bias } = writer
  const { ids, letters, example, s } = told
  const b = at(example.layers, l).biases && bias(l, symbols.vector(letters.bias(l, 0)), (id) => id)
  return {
    id: `z${l + 1}`,
    step: `z${l + 1}`,
    phase: 'forward',
    title: TITLE.sums(l),
    pieces: [
      column(l, symbols.vector(letters.sum(l, 0)), (j) => ids.sum(l, j, s)),
      operator('equals'),
      forwards(
        writer,
        weights(l, symbols.weights(l), (j, i) => ids.weight(l, j, i)),
      ),
      operator('times'),
      signal(l),
      ...(b ? [operator(example.biasSign === 'threshold' ? 'minus' : 'plus'), b] : []),
    ],
  }
}

const APPLIED: Readonly<Record<Activation, string>> = {
  identity: '',
  relu: '\\mathrm{ReLU}',
  'leaky-relu': 'f',
  prelu: 'f',
  sigmoid: '\\sigma',
  tanh: '\\tanh',
  softplus: '\\mathrm{softplus}',
  algebraic: '\\varphi',
  softmax: '\\mathrm{softmax}',
}

/** a = f(z) */
export function outputs({ told, symbols, column }: Writer, l: number): MatrixEquation {
  const { ids, letters, last, s } = told
  const seen = l === last
  const f = seen && told.mixes ? 'softmax' : at(told.example.layers, l).activation
  const sign = seen ? predictionSign(told, 0) : letters.output(l, 0)
  const z = column(l, symbols.vector(letters.sum(l, 0)), (j) => ids.sum(l, j, s))
  return {
    id: `a${l + 1}`,
    step: `a${l + 1}`,
    phase: 'forward',
    title: TITLE.outputs(l),
    pieces: [
      column(l, symbols.vector(sign), (j) => (seen ? predictionId(told, j) : ids.output(l, j, s))),
      operator('equals'),
      ...(f === 'identity' ? [z] : [open(APPLIED[f]), z, operator('close')]),
    ],
  }
}
