import type { QuantityId } from '../../../derivation/quantity.ts'
import { shareId } from '../ids.ts'
import type { Operated, Told } from '../told.ts'
import type { Level } from './levels.ts'

/** What an operand receives through one operation. */
interface Share {
  readonly id: QuantityId
  readonly by: Operated
}

/** Where each share of a gradient arrives, and the operand whose last one it is. */
export interface Arrivals {
  /** The shares of an operand, in the order in which they come. */
  readonly shares: ReadonlyMap<string, readonly Share[]>
  /** The step that completes a gradient, by the id of its term. */
  readonly steps: ReadonlyMap<string, string>
}

export const SEED = 'seed'

/** Who gives what to whom, going back level by level. */
export function arrivalsOf(told: Told, levels: readonly Level[]): Arrivals {
  const shares = new Map<string, Share[]>()
  const steps = new Map([[told.output.id, SEED]])
  for (const { id, operations } of levels.toReversed())
    for (const one of operations)
      one.term.operands.forEach((place, k) => {
        const operand = told.spoken(place)
        const share = { id: shareId(one.id, k), by: one }
        shares.set(operand.id, [...(shares.get(operand.id) ?? []), share])
        steps.set(operand.id, `backward.${id}`)
      })
  return { shares, steps }
}
