import type { OperationGraph } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Walk } from '../figure/walk.ts'
import type { Plan } from './plan.ts'

/** Where a key leads from a node: to its first operand, its first user, or a neighbour in its column. */
export function walk(
  { nodes, edges }: OperationGraph,
  plan: Plan,
  ref: Ref,
  key: Walk,
): Ref | null {
  switch (key) {
    case 'Home':
      return nodes[0]?.ref ?? null
    case 'End':
      return nodes.at(-1)?.ref ?? null
    case 'ArrowLeft':
      return edges.find(({ to }) => to === ref)?.from ?? null
    case 'ArrowRight':
      return edges.find(({ from }) => from === ref)?.to ?? null
    case 'ArrowUp':
    case 'ArrowDown': {
      const column = columnOf(plan, ref)
      return column[column.indexOf(ref) + (key === 'ArrowUp' ? -1 : 1)] ?? null
    }
  }
}

/** The nodes of the same column, from the top. */
function columnOf({ nodes }: Plan, ref: Ref): readonly Ref[] {
  const x = nodes.get(ref)?.x
  return [...nodes]
    .filter(([, place]) => place.x === x)
    .toSorted(([, a], [, b]) => a.y - b.y)
    .map(([one]) => one)
}
