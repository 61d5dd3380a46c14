import type { Size } from '../../derivation/layout/boxes.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { BOX, type Plan } from './plan.ts'

/** A rectangle on the stage, in px before zooming. */
export interface Area extends Size {
  readonly x: number
  readonly y: number
}

/** The rectangle around some nodes; none around none. */
export function areaOf({ nodes }: Plan, refs: readonly Ref[]): Area | undefined {
  const places = refs.flatMap((ref) => nodes.get(ref) ?? [])
  if (places.length === 0) return undefined
  const x = Math.min(...places.map((place) => place.x)) - BOX.width / 2
  const y = Math.min(...places.map((place) => place.y)) - BOX.height / 2
  return {
    x,
    y,
    width: Math.max(...places.map((place) => place.x)) + BOX.width / 2 - x,
    height: Math.max(...places.map((place) => place.y)) + BOX.height / 2 - y,
  }
}
