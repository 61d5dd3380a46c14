import { at } from '../../engine/at.ts'
import { slope as slopeAt } from '../activations.ts'
import type { Forward } from '../paper-rules.ts'
import { outputSlopes } from '../paper.ts'
import { always, isDeep, isLast, someRelu, type WrongRule } from './rule.ts'

/** What a unit gives on; on the last layer what the loss sees. */
const outputOf = (pass: Forward, l: number, j: number) =>
  isLast(pass, l) ? at(pass.predictions, j) : at(at(pass.a, l), j)

const activationOf = ({ example }: Forward, l: number) => at(example.layers, l).activation

/** Where outputs mix, a rule about single units leaves nothing beside the diagonal. */
const alone = (j: number, k: number, slope: number) => (j === k ? slope : 0)

export const SLOPE: readonly WrongRule[] = [
  {
    id: 'no-fprime-out',
    applies: always,
    fields: ({ slope }) => ({
      slope: (right, pass, l, j, k) =>
        isLast(pass, l) ? alone(j, k, 1) : slope(right, pass, l, j, k),
    }),
  },
  {
    id: 'no-fprime-hid',
    applies: isDeep,
    fields: ({ slope }) => ({
      slope: (right, pass, l, j, k) => (isLast(pass, l) ? slope(right, pass, l, j, k) : 1),
    }),
  },
  {
    id: 'no-fprime',
    applies: always,
    fields: () => ({ slope: (_right, _pass, _l, j, k) => alone(j, k, 1) }),
  },
  {
    id: 'f-for-fprime-out',
    applies: always,
    fields: ({ slope }) => ({
      slope: (right, pass, l, j, k) =>
        isLast(pass, l) ? alone(j, k, outputOf(pass, l, j)) : slope(right, pass, l, j, k),
    }),
  },
  {
    id: 'f-for-fprime-hid',
    applies: isDeep,
    fields: ({ slope }) => ({
      slope: (right, pass, l, j, k) =>
        isLast(pass, l) ? slope(right, pass, l, j, k) : outputOf(pass, l, j),
    }),
  },
  {
    id: 'f-for-fprime',
    applies: always,
    fields: () => ({ slope: (_, pass, l, j, k) => alone(j, k, outputOf(pass, l, j)) }),
  },
  {
    id: 'sigmoid-rule-everywhere',
    applies: ({ layers }) => layers.some(({ activation }) => activation !== 'sigmoid'),
    fields: () => ({
      slope: (_, pass, l, j, k) => {
        const a = outputOf(pass, l, j)
        return alone(j, k, a * (1 - a))
      },
    }),
  },
  {
    id: 'fprime-at-activation',
    applies: ({ layers }) => layers.some(({ activation }) => activation !== 'softmax'),
    fields: ({ slope }) => ({
      slope: (right, pass, l, j, k) => {
        const activation = activationOf(pass, l)
        return activation === 'softmax' || j !== k || mixes(pass, l)
          ? slope(right, pass, l, j, k)
          : slopeAt(activation, at(at(pass.a, l), j), pass.example)
      },
    }),
  },
  {
    id: 'relu-gate-by-error',
    applies: ({ layers }) => layers.some(({ activation }) => activation === 'relu'),
    fields: ({ slope }) => ({
      slope: (right, pass, l, j, k) => {
        if (activationOf(pass, l) !== 'relu' || j !== k) return slope(right, pass, l, j, k)
        const isAbove = pass.predictions.map((y, n) => y > at(pass.sample.targets, n))
        const isOpen = isLast(pass, l) ? at(isAbove, j) : isAbove.includes(true)
        return isOpen ? 1 : 0
      },
    }),
  },
  {
    id: 'relu-gate-leaks',
    applies: (example) => someRelu(example, (z) => z <= 0),
    fields: ({ slope }) => ({
      slope: (right, pass, l, j, k) =>
        activationOf(pass, l) === 'relu' ? alone(j, k, 1) : slope(right, pass, l, j, k),
    }),
  },
  {
    id: 'relu-at-zero',
    applies: (example) => example.reluAtZero !== 1 && someRelu(example, (z) => z === 0),
    fields: ({ slope }) => ({
      slope: (right, pass, l, j, k) =>
        activationOf(pass, l) === 'relu' && j === k && at(at(pass.z, l), j) === 0
          ? 1
          : slope(right, pass, l, j, k),
    }),
  },
  {
    id: 'hid-uses-output-slope',
    applies: isDeep,
    fields: ({ slope }) => ({
      slope: (right, pass, l, j, k) =>
        isLast(pass, l)
          ? slope(right, pass, l, j, k)
          : at(at(outputSlopes(pass.example, pass), 0), 0),
    }),
  },
]

const mixes = (pass: Forward, l: number) =>
  isLast(pass, l) && pass.example.loss === 'softmax-cross-entropy'
