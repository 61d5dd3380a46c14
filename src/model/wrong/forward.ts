import { at } from '../../engine/at.ts'
import { always, exchanged, hasBiases, isSquare, type WrongRule } from './rule.ts'
import type { Pass } from '../paper-rules.ts'

/** Every layer that leads to hidden units; the only one of a network without any. */
const leadsToHidden = ({ example }: Pass, l: number) => l < Math.max(1, example.layers.length - 1)

export const FORWARD: readonly WrongRule[] = [
  {
    id: 'transpose-v',
    applies: ({ layers }) => layers.some(({ weights }) => isSquare(weights)),
    fields: (right) => ({
      weightedSum: (weights, inputs, bias, pass, l, j) => {
        const matrix = at(pass.example.layers, l).weights
        const read = isSquare(matrix) ? matrix.map((row) => at(row, j)) : weights
        return right.weightedSum(read, inputs, bias, pass, l, j)
      },
      hiddenDelta: (slope, outgoing, deltas, site, h) => {
        const read = isSquare(site.above) ? at(site.above, h) : outgoing
        return right.hiddenDelta(slope, read, deltas, site, h)
      },
      weightGradient: exchanged(right),
    }),
  },
  {
    id: 'first-input-only',
    applies: ({ layers }) => (layers[0]?.weights[0]?.length ?? 0) > 1,
    fields: ({ weightedSum }) => ({
      weightedSum: (weights, inputs, bias, pass, l, j) =>
        l === 0
          ? weightedSum(weights.slice(0, 1), inputs, bias, pass, l, j)
          : weightedSum(weights, inputs, bias, pass, l, j),
    }),
  },
  {
    id: 'mean-not-sum',
    applies: always,
    fields: ({ weightedSum }) => ({
      weightedSum: (weights, inputs, bias, pass, l, j) =>
        leadsToHidden(pass, l)
          ? weightedSum(weights, inputs, 0, pass, l, j) / weights.length + bias
          : weightedSum(weights, inputs, bias, pass, l, j),
    }),
  },
  {
    id: 'no-bias',
    applies: hasBiases,
    fields: ({ weightedSum }) => ({
      weightedSum: (weights, inputs, _, pass, l, j) => weightedSum(weights, inputs, 0, pass, l, j),
    }),
  },
  {
    id: 'skip-activation',
    applies: ({ layers }) => layers.some(({ activation }) => activation !== 'identity'),
    fields: () => ({ output: (_, z) => z }),
  },
  {
    id: 'rounded-early',
    applies: always,
    fields: ({ written }) => ({
      written: (value, what, ...place) =>
        written(ROUNDED.has(what) ? Math.round(100 * value) / 100 : value, what, ...place),
    }),
  },
]

/** What is rounded: the numbers of a forward pass, as a calculator in a hurry has them. */
const ROUNDED: ReadonlySet<string> = new Set(['sum', 'output', 'sum again', 'output again'])
