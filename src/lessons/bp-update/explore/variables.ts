import type { Variable } from '../../../derivation/explore.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { RATE } from '../ids.ts'
import { editablesOf } from '../editables.ts'
import { givenOf } from '../quantities/given.ts'
import type { Told } from '../told.ts'

/** Every number that may be varied, in the order of the drawing. */
export function variablesOf(told: Told): readonly Variable[] {
  const given = givenOf(told)
  const kinds = kindsOf(told)
  const samples = samplesBy(told)
  return editablesOf(told.example).flatMap(({ id, value, min, max }): Variable[] => {
    const quantity = given.get(id)
    if (!quantity) return []
    const { tex, name } = quantity
    const kind = kinds.get(id) ?? 'weight'
    const sample = samples.get(id)
    return [{ ref: id, kind, tex, name, value, min, max, ...(sample !== undefined && { sample }) }]
  })
}

/** Which sample of a batch an input or target belongs to. */
function samplesBy({ ids, samples, batch }: Told): ReadonlyMap<Ref, number> {
  if (!batch) return new Map()
  return new Map(
    samples.flatMap((one, s) => [
      ...one.inputs.map((_, i) => [ids.input(i, s), s] as const),
      ...one.targets.map((_, k) => [ids.target(k, s), s] as const),
    ]),
  )
}

/** Of all numbers that are no weights. */
function kindsOf({ ids, example, samples }: Told): ReadonlyMap<Ref, Variable['kind']> {
  const kinds = new Map<Ref, Variable['kind']>([[RATE, 'rate']])
  samples.forEach((one, s) => {
    one.inputs.forEach((_, i) => kinds.set(ids.input(i, s), 'input'))
    one.targets.forEach((_, k) => kinds.set(ids.target(k, s), 'target'))
  })
  example.layers.forEach(({ biases }, l) =>
    biases?.forEach((_, j) => kinds.set(ids.bias(l, j), 'bias')),
  )
  return kinds
}
