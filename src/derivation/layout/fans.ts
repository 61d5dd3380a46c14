import type { Ref } from '../quantity.ts'
import { clamp, contains, tenth, type Box, type Line, type Size } from './boxes.ts'
import type { LabelPlace } from './place.ts'

export interface Strand extends Line {
  readonly ref: Ref
  readonly from: Ref
  readonly to: Ref
}

/** The clear strip between two layers. */
export interface Gap {
  readonly left: number
  readonly right: number
}

/** A strip narrower than this share of a label stays empty. */
const LEAST = 0.8
/** How far from the spread side of a fan its labels stand. */
const FROM_SPREAD = 0.3
/** A label of a flatter edge stands above it, of a steeper one to its side. */
const FLAT = 0.45

/**
 * Labels for the fans of a dense gap: all of one fan at the same x, near the side where its edges lie apart, pushed
 * down where they would touch. A label without room is left out: the table has all of them.
 */
export function fans(
  strands: readonly Strand[],
  by: 'from' | 'to',
  label: Size & { readonly line: number },
  gap: Gap,
  pane: Box,
): Map<Ref, LabelPlace> {
  const places = new Map<Ref, LabelPlace>()
  const width = Math.min(label.width, gap.right - gap.left)
  if (width < label.width * LEAST) return places
  const clear = gap.right - gap.left - width
  const left =
    gap.left + clamp((by === 'to' ? FROM_SPREAD : 1 - FROM_SPREAD) * clear * 0.8, 0, clear)
  for (const hub of new Set(strands.map((strand) => strand[by]))) {
    const fan = strands.filter((strand) => strand[by] === hub).toSorted(byHeight(by))
    const pitch = fan.length > 1 ? spread(fan, by) : Infinity
    const lines = pitch * (1 - FROM_SPREAD) >= label.height + 3 ? 2 : 1
    const height = lines === 2 ? label.height : label.line
    let floor = -Infinity
    for (const strand of fan) {
      const spot = beside(strand, by, { x: left, width, height })
      const box = { ...spot.box, y: Math.max(spot.box.y, floor) }
      floor = box.y + height + 1
      if (contains(pane, box))
        places.set(strand.ref, { ...box, anchor: spot.anchor, up: true, lines })
    }
  }
  return places
}

function beside(strand: Strand, by: 'from' | 'to', { x, width, height }: Size & { x: number }) {
  const { x1, y1, x2, y2 } = strand
  const slope = (y2 - y1) / (x2 - x1)
  const isFlat = Math.abs(slope) < FLAT
  const foot = isFlat ? x + width / 2 : by === 'to' ? x : x + width
  // A steep edge starts at the top or bottom of its unit, beyond the strip.
  const level = clamp(y1 + slope * (foot - x1), Math.min(y1, y2), Math.max(y1, y2))
  const top = isFlat ? level - height - 3 - (Math.abs(slope) * width) / 2 : level - height / 2
  return {
    box: { x: tenth(x), y: tenth(top), width: tenth(width), height },
    anchor: by === 'to' ? ('start' as const) : ('end' as const),
  }
}

const end = (strand: Strand, by: 'from' | 'to') => (by === 'to' ? strand.y1 : strand.y2)
const byHeight = (by: 'from' | 'to') => (a: Strand, b: Strand) => end(a, by) - end(b, by)

/** The smallest distance between neighbouring ends of a fan. */
function spread(fan: readonly Strand[], by: 'from' | 'to'): number {
  const ends = fan.map((strand) => end(strand, by))
  return Math.min(...ends.slice(1).map((y, k) => y - (ends[k] ?? y)))
}
