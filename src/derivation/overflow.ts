import type { Derivation } from './lesson.ts'
import type { Quantities } from './quantity.ts'
import type { Step } from './step.ts'

/** The first number that is no longer finite, in the order of the computation. */
export function overflowOf(quantities: Quantities, steps: readonly Step[]): Derivation['overflow'] {
  for (const step of steps)
    for (const id of step.computes) {
      const quantity = quantities.get(id)
      if (quantity && !Number.isFinite(quantity.value)) return { quantity: id, step: step.id }
    }
  return undefined
}
