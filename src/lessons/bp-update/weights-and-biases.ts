import type { QuantityId } from '../../derivation/quantity.ts'
import type { Sign } from '../../derivation/symbol.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { Example } from '../../model/example.ts'
import { BIAS } from '../../model/paper-rules.ts'
import { idsFor } from './ids.ts'
import { biasName, weightName } from './names.ts'
import type { Told } from './told.ts'

/** Where a weight or a bias is: into unit j of layer l, from signal i. */
export interface WeightPlace {
  readonly id: QuantityId
  readonly l: number
  readonly j: number
  /** `BIAS` for a bias. */
  readonly i: number
}

export const isBias = ({ i }: WeightPlace): boolean => i === BIAS

/** The places of all weights and biases, first layer first. */
export function weightPlaces(example: Example): readonly WeightPlace[] {
  const ids = idsFor(example)
  return example.layers.flatMap(({ weights, biases }, l) => [
    ...weights.flatMap((row, j) => row.map((_, i) => ({ id: ids.weight(l, j, i), l, j, i }))),
    ...(biases ?? []).map((_, j) => ({ id: ids.bias(l, j), l, j, i: BIAS })),
  ])
}

/** A weight or a bias, with what names it. */
export interface Parameter extends WeightPlace {
  readonly sign: Sign
  readonly name: () => Localized
}

/** Every one of an example, first layer first. */
export function weightsAndBiases(told: Told): readonly Parameter[] {
  const { letters } = told
  return weightPlaces(told.example).map((place) => {
    const { l, j, i } = place
    return isBias(place)
      ? { ...place, sign: letters.bias(l, j), name: () => biasName(told, l, j) }
      : { ...place, sign: letters.weight(l, j, i), name: () => weightName(told, l, j, i) }
  })
}
