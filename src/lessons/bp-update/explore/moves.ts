import type { Shift } from '../../../derivation/explore.ts'
import { biasGradients, type Parameters } from '../../../model/descent.ts'
import type { Example } from '../../../model/example.ts'
import { update } from '../../../model/paper.ts'
import type { Ids } from '../ids.ts'
import type { Told } from '../told.ts'

/** The values after an update of all weights and biases that are trained, by their refs. */
export function updatedParameters(example: Example, ids: Ids): readonly Shift[] {
  return trained(example, update(example).updated, ids)
}

/**
 * The same for any learning rate. Where the update follows gradients that do not depend on it, they are found once:
 * a curve over the rate asks for hundreds of updates.
 */
export function updatedByRate({ example, ids, paper }: Told): (rate: number) => readonly Shift[] {
  if (example.hiddenUsesUpdatedWeights)
    return (learningRate) => updatedParameters({ ...example, learningRate }, ids)
  const { weights, biases } = paper.followed
  const slopes = new Map(
    trained(
      example,
      { weights, biases: biases.map((row) => row && biasGradients(example.trainBiases, row)) },
      ids,
    ),
  )
  const start = trained(
    example,
    {
      weights: example.layers.map((layer) => layer.weights),
      biases: example.layers.map((layer) => layer.biases),
    },
    ids,
  )
  const moves = start.map(([ref, value]) => ({ ref, value, slope: slopes.get(ref) ?? 0 }))
  return (rate) => moves.map(({ ref, value, slope }) => [ref, value - rate * slope])
}

function trained({ trainBiases }: Example, numbers: Parameters, ids: Ids): readonly Shift[] {
  const { weights } = numbers
  const biases = trainBiases === 'none' ? [] : numbers.biases
  return [
    ...weights.flatMap((rows, l) =>
      rows.flatMap((row, j) => row.map((value, i): Shift => [ids.weight(l, j, i), value])),
    ),
    ...biases.flatMap((row, l) => (row ?? []).map((value, j): Shift => [ids.bias(l, j), value])),
  ]
}
