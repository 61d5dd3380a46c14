import { always, trainsBiases, type WrongRule } from './rule.ts'

const isScaled: WrongRule['applies'] = ({ learningRate }) => learningRate !== 1

/** Slips between the gradients and the new parameters. */
export const UPDATE: readonly WrongRule[] = [
  { id: 'ascent', applies: always, fields: ({ rate }) => ({ rate: (eta) => -rate(eta) }) },
  { id: 'no-lr', applies: isScaled, fields: () => ({ rate: () => 1 }) },
  { id: 'lr-twice', applies: isScaled, fields: ({ rate }) => ({ rate: (eta) => eta * rate(eta) }) },
  { id: 'delta-only', applies: always, fields: () => ({ updated: (_, change) => change }) },
  {
    id: 'multiplicative',
    applies: always,
    fields: () => ({ updated: (value, change) => value * change }),
  },
  { id: 'bias-frozen', applies: trainsBiases, fields: () => ({ biasChange: () => 0 }) },
]
