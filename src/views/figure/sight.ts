import type { Graph, GraphNode } from '../../derivation/figure.ts'
import { valueOf, type Quantities, type QuantityId } from '../../derivation/quantity.ts'
import type { Scene } from '../desk.ts'

/** What a step has shown of the numbers, as far as the drawing needs it. */
export interface Sight {
  readonly quantities: Quantities
  readonly before: Quantities | null
  readonly known: ReadonlySet<QuantityId>
  readonly digits: number
  readonly moves: Graph['moves']
}

export function sightOf({ derivation, before, known }: Scene, digits: number): Sight {
  const { quantities, figure } = derivation
  const moves = figure.kind === 'graph' ? figure.moves : 'gradient'
  return { quantities, before, known, digits, moves }
}

/** The number, or undefined while it is not known. */
export function seen(sight: Sight, id: QuantityId | undefined): number | undefined {
  if (id === undefined || !sight.known.has(id)) return undefined
  return valueOf(sight.quantities, id)
}

/** The number that an edit has replaced. */
export function past(sight: Sight, id: QuantityId): number | undefined {
  const old = sight.before?.get(id)?.value
  return old === undefined || old === seen(sight, id) ? undefined : old
}

/** Whether nothing passes a unit, once the reader can know: its slope follows from what goes in. */
export function isSeenDead(sight: Sight, { dead, values }: GraphNode): boolean {
  return dead === true && seen(sight, values[0]) !== undefined
}

export type Tone = 'positive' | 'negative' | 'zero'

export function toneOf(value: number): Tone {
  return value > 0 ? 'positive' : value < 0 ? 'negative' : 'zero'
}
