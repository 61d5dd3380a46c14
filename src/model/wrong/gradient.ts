import { at } from '../../engine/at.ts'
import { hiddenSlope } from '../paper.ts'
import { isDeep, isSquare, sum, trainsBiases, always, exchanged, type WrongRule } from './rule.ts'

/** Slips in the gradient of a weight or bias. Those about x concern the first layer, those about b all others. */
export const GRADIENT: readonly WrongRule[] = [
  {
    id: 'no-b',
    applies: isDeep,
    fields: ({ weightGradient }) => ({
      weightGradient: (delta, signal, site, j, i) =>
        weightGradient(delta, site.l > 0 ? 1 : signal, site, j, i),
    }),
  },
  {
    id: 'x-for-b',
    applies: ({ layers }) => layers.slice(0, -1).some(({ weights }) => isAsWide(weights)),
    fields: ({ weightGradient }) => ({
      weightGradient: (delta, signal, site, j, i) => {
        const { pass, l } = site
        if (l === 0 || !isAsWide(at(pass.example.layers, l - 1).weights))
          return weightGradient(delta, signal, site, j, i)
        const below = l === 1 ? pass.sample.inputs : at(pass.a, l - 2)
        return weightGradient(delta, at(below, i), site, j, i)
      },
    }),
  },
  {
    id: 'own-weight-w',
    applies: isDeep,
    fields: ({ weightGradient }) => ({
      weightGradient: (delta, signal, site, j, i) => {
        const w = at(at(at(site.pass.example.layers, site.l).weights, j), i)
        return weightGradient(delta, signal, site, j, i) * (site.l > 0 ? w : 1)
      },
    }),
  },
  {
    id: 'alpha-for-b',
    applies: isDeep,
    fields: ({ weightGradient }) => ({
      weightGradient: (delta, signal, site, j, i) => {
        const { pass, l } = site
        return weightGradient(delta, l > 0 ? at(at(pass.z, l - 1), i) : signal, site, j, i)
      },
    }),
  },
  {
    id: 'no-x',
    applies: always,
    fields: ({ weightGradient }) => ({
      weightGradient: (delta, signal, site, j, i) =>
        weightGradient(delta, site.l === 0 ? 1 : signal, site, j, i),
    }),
  },
  {
    id: 'b-for-x',
    applies: always,
    fields: ({ weightGradient }) => ({
      weightGradient: (delta, signal, site, j, i) => {
        const { pass, l } = site
        return weightGradient(delta, l === 0 ? at(at(pass.a, l), j) : signal, site, j, i)
      },
    }),
  },
  {
    id: 'sum-x',
    applies: ({ layers }) => (layers[0]?.weights[0]?.length ?? 0) > 1,
    fields: ({ weightGradient }) => ({
      weightGradient: (delta, signal, site, j, i) =>
        weightGradient(delta, site.l === 0 ? sum(site.signals) : signal, site, j, i),
    }),
  },
  {
    id: 'own-weight',
    applies: isDeep,
    fields: ({ weightGradient }) => ({
      weightGradient: (delta, signal, site, j, i) => {
        const { pass, l, deltasAbove } = site
        const layer = at(pass.example.layers, l)
        if (l === pass.example.layers.length - 1) return weightGradient(delta, signal, site, j, i)
        const slope = hiddenSlope(pass.example, layer, at(at(pass.z, l), j))
        return at(at(layer.weights, j), i) * sum(deltasAbove) * slope * signal
      },
    }),
  },
  {
    id: 'swap-v12-v21',
    applies: ({ layers }) => layers.some(({ weights }) => isSquare(weights)),
    fields: (right) => ({ weightGradient: exchanged(right) }),
  },
  {
    id: 'bias-times-input',
    applies: trainsBiases,
    fields: ({ biasGradient }) => ({
      biasGradient: (delta, sign, site, j) =>
        biasGradient(delta, sign, site, j) * at(site.signals, 0),
    }),
  },
]

/** A layer that gives on as many signals as it takes in. */
const isAsWide = (weights: readonly (readonly number[])[]) => weights.length === weights[0]?.length
