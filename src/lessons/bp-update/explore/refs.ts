import { ofSample, type QuantityId, type Ref } from '../../../derivation/quantity.ts'
import { isBatch, samplesOf, type Example } from '../../../model/example.ts'
import { change, gradient, idsFor, LOSS, negative, RATE, updated } from '../ids.ts'
import { REAL, returned, slopeId } from '../quantity-ids.ts'

/** The element of the drawing that a quantity belongs to, where it has one. */
export function refsOf(example: Example): ReadonlyMap<QuantityId, Ref> {
  const ids = idsFor(example)
  const last = example.layers.length - 1
  const refs = new Map<QuantityId, Ref>([[RATE, RATE]])
  const tie = (ref: Ref, ...quantities: readonly QuantityId[]) =>
    quantities.forEach((id) => refs.set(id, ref))
  const tieParameter = (id: Ref) => tie(id, id, gradient(id), change(id), updated(id))
  tie(LOSS, LOSS, updated(LOSS), REAL)
  samplesOf(example).forEach(({ inputs, targets }, s) => {
    const prefix = isBatch(example) ? ofSample(s) : ''
    inputs.forEach((_, i) => tie(ids.input(i, s), ids.input(i, s), gradient(ids.input(i, s))))
    targets.forEach((_, k) => {
      const [unit, error, p] = [ids.unit(last, k), ids.error(k, s), ids.probability(k, s)]
      tie(ids.target(k, s), ids.target(k, s))
      tie(unit, error, negative(error), p, updated(p))
      tie(LOSS, `${prefix}E[${k + 1}]`, `${prefix}E`, updated(`${prefix}E`))
    })
    example.layers.forEach(({ weights }, l) =>
      weights.forEach((_, j) => {
        const [z, a] = [ids.sum(l, j, s), ids.output(l, j, s)]
        const signals = [ids.signal(l, j, s), ids.delta(l, j, s)]
        tie(ids.unit(l, j), z, a, updated(z), updated(a), slopeId(z), ...signals)
      }),
    )
  })
  example.layers.forEach(({ weights, biases }, l) => {
    biases?.forEach((_, j) => tieParameter(ids.bias(l, j)))
    weights.forEach((row, j) =>
      row.forEach((_, i) => {
        tieParameter(ids.weight(l, j, i))
        if (l === 0) return
        // what comes back along an edge, and all that comes back to the unit at its tail
        for (const descends of [true, false]) {
          tie(ids.weight(l, j, i), returned(descends, l - 1, i, j))
          tie(ids.unit(l - 1, i), returned(descends, l - 1, i))
        }
      }),
    )
  })
  return refs
}
