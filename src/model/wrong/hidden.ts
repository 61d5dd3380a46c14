import { at } from '../../engine/at.ts'
import type { Example, Sample } from '../example.ts'
import type { Site } from '../paper-rules.ts'
import { update } from '../paper.ts'
import { isDeep, sum, type WrongRule } from './rule.ts'

/** Slips in the signal of a hidden unit: f′ times what comes back along the outgoing edges. */
export const HIDDEN: readonly WrongRule[] = [
  {
    id: 'uses-new-w',
    applies: (example) => isDeep(example) && !example.hiddenUsesUpdatedWeights,
    fields: () => ({ outgoing: (_example, _old, updated) => updated }),
  },
  {
    id: 'sequential-recompute',
    applies: isDeep,
    fields: () => ({ hiddenDelta: (_slope, _w, _deltas, site, h) => afresh(site, h) }),
  },
  {
    id: 'hidden-sign',
    applies: isDeep,
    fields: ({ hiddenDelta }) => ({ hiddenDelta: (...of) => -hiddenDelta(...of) }),
  },
  {
    id: 'no-w',
    applies: isDeep,
    fields: ({ hiddenDelta }) => ({
      hiddenDelta: (slope, outgoing, ...rest) => hiddenDelta(slope, outgoing.map(one), ...rest),
    }),
  },
  {
    id: 'wrong-w',
    applies: ({ layers }) => layers.slice(0, -1).some(({ weights }) => weights.length > 1),
    fields: ({ hiddenDelta }) => ({
      hiddenDelta: (slope, _, deltas, site, h) => {
        const mirrored = site.above.map((row) => at(row, row.length - 1 - h))
        return hiddenDelta(slope, mirrored, deltas, site, h)
      },
    }),
  },
  {
    id: 'sum-all-w',
    applies: ({ layers }) => layers.slice(0, -1).some(({ weights }) => weights.length > 1),
    fields: ({ hiddenDelta }) => ({
      hiddenDelta: (slope, _, deltas, site, h) =>
        hiddenDelta(slope, site.above.map(sum), deltas, site, h),
    }),
  },
  {
    id: 'share-error',
    applies: isDeep,
    fields: ({ hiddenDelta }) => ({
      hiddenDelta: (slope, outgoing, deltas, site, h) => {
        const shares = outgoing.map((w, j) => w / sum(at(site.above, j)))
        return hiddenDelta(slope, shares, deltas, site, h)
      },
    }),
  },
  {
    id: 'raw-error-back',
    applies: isDeep,
    fields: ({ hiddenDelta }) => ({
      hiddenDelta: (slope, outgoing, deltas, site, h) => {
        const leadsToOutputs = site.l === site.pass.example.layers.length - 2
        return hiddenDelta(slope, outgoing, leadsToOutputs ? site.errors : deltas, site, h)
      },
    }),
  },
  {
    id: 'one-path',
    applies: ({ layers }) => layers.slice(1).some(({ weights }) => weights.length > 1),
    fields: ({ hiddenDelta }) => ({
      hiddenDelta: (slope, outgoing, ...rest) => hiddenDelta(slope, outgoing.slice(0, 1), ...rest),
    }),
  },
]

const one = () => 1

/** The true δ in the network whose upper layers are updated already. */
function afresh({ pass, l, updated }: Site, h: number): number {
  const { example, sample } = pass
  const layers = example.layers.map((layer, k) =>
    k > l ? { ...layer, weights: at(updated.weights, k) } : layer,
  )
  const again = update({ ...alone(example, sample), layers, hiddenUsesUpdatedWeights: false })
  return at(at(at(again.backward, 0).deltas, l), h)
}

/** The example with one sample. */
function alone(example: Example, { inputs, targets }: Sample): Example {
  if (!('samples' in example)) return example
  const { samples, reduction, ...network } = example
  return { ...network, inputs, targets }
}
