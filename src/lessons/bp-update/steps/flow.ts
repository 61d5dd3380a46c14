import { at } from '../../../engine/at.ts'
import type { Flow } from '../../../derivation/figure.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { LOSS } from '../ids.ts'
import { isDead } from '../reasons.ts'
import type { Told } from '../told.ts'
import { unitsOf } from './parts.ts'

/**
 * The ways that the gradient takes through the drawing, a layer at a time. At a unit whose slope is 0 it stops, and nothing
 * leaves what it does not reach.
 */

/** From the loss into the outputs. */
export function fromLoss(told: Told): readonly Flow[] {
  return unitsOf(told, told.last).map((k) => into(told, LOSS, told.last, k))
}

/** From every unit above into units of hidden layer l. */
export function betweenUnits(told: Told, l: number, units = unitsOf(told, l)): readonly Flow[] {
  const above = unitsOf(told, l + 1).filter((j) => isReached(told, l + 1, j))
  return units.flatMap((unit) => above.map((j) => into(told, told.ids.unit(l + 1, j), l, unit)))
}

/** From units of layer l to the weights that enter them. Those of a batch move by what every sample sends. */
export function toWeights(told: Told, l: number): readonly Flow[] {
  const { example, ids, batch } = told
  return at(example.layers, l).weights.flatMap((row, j) =>
    batch || isReached(told, l, j)
      ? row.map((_, i): Flow => ({ from: ids.unit(l, j), to: ids.weight(l, j, i) }))
      : [],
  )
}

function into(told: Told, from: Ref, l: number, j: number): Flow {
  const to = told.ids.unit(l, j)
  return isDead(told, l, j) ? { from, to, blocked: true } : { from, to }
}

/** Whether a gradient gets through unit j of layer l: neither it nor everything above it is off. */
function isReached(told: Told, l: number, j: number): boolean {
  if (isDead(told, l, j)) return false
  return l === told.last || unitsOf(told, l + 1).some((k) => isReached(told, l + 1, k))
}
