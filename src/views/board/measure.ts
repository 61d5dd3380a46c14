import type { Ref } from '../../derivation/quantity.ts'
import type { Area } from './arrow.ts'

/** Where the elements of a board stand on its stage, in its own px whatever it is zoomed by. */
export function areasIn(stage: HTMLElement | null): ReadonlyMap<Ref, Area> {
  const areas = new Map<Ref, Area>()
  if (stage === null) return areas
  const origin = stage.getBoundingClientRect()
  const scale = origin.width / stage.offsetWidth || 1
  for (const element of stage.querySelectorAll<HTMLElement | SVGElement>('[data-ref]')) {
    const ref = element.dataset['ref']
    if (ref === undefined || areas.has(ref)) continue
    const { left, top, width, height } = element.getBoundingClientRect()
    areas.set(ref, {
      x: (left - origin.left) / scale,
      y: (top - origin.top) / scale,
      width: width / scale,
      height: height / scale,
    })
  }
  return areas
}
