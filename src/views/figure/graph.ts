import type { Graph } from '../../derivation/figure.ts'
import { useScene } from '../desk.ts'

/** The units of the scene, for what is only ever shown beside them. */
export function useGraph(): Graph {
  const { figure } = useScene().derivation
  if (figure.kind !== 'graph') throw new RangeError('a drawing of units has no units to draw')
  return figure
}
