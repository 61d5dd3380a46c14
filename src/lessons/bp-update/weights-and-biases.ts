import type { QuantityId } from '../../derivation/quantity.ts'
import type { Sign } from '../../derivation/symbol.ts'
import type { Localized } from '../../i18n/localized.ts'
import { BIAS } from '../../model/paper-rules.ts'
import { biasName, weightName } from './names.ts'
import type { Told } from './told.ts'

/** A weight or a bias, with what names it. */
export interface Parameter {
  readonly id: QuantityId
  readonly sign: Sign
  readonly name: () => Localized
  readonly l: number
  readonly j: number
  /** `BIAS` for a bias. */
  readonly i: number
}

export const isBias = ({ i }: Parameter): boolean => i === BIAS

/** Every one of an example, first layer first. */
export function weightsAndBiases(told: Told): readonly Parameter[] {
  const { ids, letters } = told
  return told.example.layers.flatMap((layer, l) => [
    ...layer.weights.flatMap((row, j) =>
      row.map((_, i) => ({
        id: ids.weight(l, j, i),
        sign: letters.weight(l, j, i),
        name: () => weightName(told, l, j, i),
        l,
        j,
        i,
      })),
    ),
    ...(layer.biases ?? []).map((_, j) => ({
      id: ids.bias(l, j),
      sign: letters.bias(l, j),
      name: () => biasName(told, l, j),
      l,
      j,
      i: BIAS,
    })),
  ])
}
