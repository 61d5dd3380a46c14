import type { Parameters } from '../descent.ts'
import type { Example } from '../example.ts'
import { isDeep, isLast, always, type WrongRule } from './rule.ts'

/** Slips in the second forward pass. */
export const AGAIN: readonly WrongRule[] = [
  {
    id: 'second-fwd-old-v',
    applies: isDeep,
    fields: () => ({
      again: (moved, old) => withOld(moved, old, (l) => !isLast({ example: moved }, l)),
    }),
  },
  {
    id: 'second-fwd-old-w',
    applies: isDeep,
    fields: () => ({
      again: (moved, old) => withOld(moved, old, (l) => isLast({ example: moved }, l)),
    }),
  },
  {
    id: 'linear-prediction',
    applies: always,
    fields: () => ({
      lossAgain: (_, { layers }, { loss, gradients, updated }) =>
        loss + slopeAlong(gradients, updated, layers),
    }),
  },
]

/** The network after the update, but with the old weights where they were forgotten. */
function withOld(moved: Example, old: Example, isForgotten: (l: number) => boolean): Example {
  const layers = moved.layers.map((layer, l) => ({
    ...layer,
    weights: isForgotten(l) ? (old.layers[l]?.weights ?? layer.weights) : layer.weights,
  }))
  return { ...moved, layers }
}

/** ∇E·Δ: how far the tangent falls on the way to the new parameters. */
function slopeAlong(gradients: Parameters, updated: Parameters, old: Example['layers']): number {
  const of = (layer: Pick<Example['layers'][number], 'weights' | 'biases'>) => [
    ...layer.weights.flat(),
    ...(layer.biases ?? []),
  ]
  return old.reduce((total, layer, l) => {
    const before = of(layer)
    const after = of({ weights: updated.weights[l] ?? [], biases: updated.biases[l] ?? null })
    const slopes = of({ weights: gradients.weights[l] ?? [], biases: gradients.biases[l] ?? null })
    return slopes.reduce(
      (sum, slope, k) => sum + slope * ((after[k] ?? NaN) - (before[k] ?? NaN)),
      total,
    )
  }, 0)
}
