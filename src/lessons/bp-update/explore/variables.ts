import type { Variable } from '../../../derivation/explore.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { fieldOf } from '../controls.ts'
import { RATE } from '../ids.ts'
import { parametersOf } from '../parameters.ts'
import { quantitiesOf } from '../quantities.ts'
import type { Told } from '../told.ts'

/** Every number that may be varied, in the order of the drawing. */
export function variablesOf(told: Told): readonly Variable[] {
  const quantities = quantitiesOf(told)
  return parametersOf(told.example).flatMap(({ id, value }): Variable[] => {
    const quantity = quantities.get(id)
    const field = fieldOf(told.example, id)
    if (!quantity || !field) return []
    const { tex, name } = quantity
    return [{ ref: id, kind: kindOf(told, id), tex, name, value, min: field.min, max: field.max }]
  })
}

function kindOf({ ids, example, samples }: Told, ref: Ref): Variable['kind'] {
  if (ref === RATE) return 'rate'
  if (samples.some((one, s) => one.inputs.some((_, i) => ids.input(i, s) === ref))) return 'input'
  if (samples.some((one, s) => one.targets.some((_, k) => ids.target(k, s) === ref)))
    return 'target'
  return example.layers.some(({ biases }, l) => biases?.some((_, j) => ids.bias(l, j) === ref))
    ? 'bias'
    : 'weight'
}
