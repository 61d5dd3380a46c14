import type { PlotPanel, Place } from '../../derivation/board.ts'
import type { Notes } from '../../derivation/kit/tell.ts'
import { valueOf, type QuantityId } from '../../derivation/quantity.ts'
import { FORMATS, type FloatFormat } from './formats.ts'
import { CURVE, ID } from './ids.ts'
import type { FloatParams } from './params.ts'
import { spacingAt } from './nearest.ts'
import { TOLD } from './names.ts'
import { CAPTION, CURVE_NAME } from './words.ts'

/** How far the plot reaches, in spacings, where that is enough. */
const REACH = 3.3
/** More steps than these are seen as a straight line. */
const MOST_STEPS = 60
/** Of the reach, below and to the left of nothing. */
const MARGIN = 0.07

/** What arrives of an addend, over the addend: a step wide as the spacing wherever the next number takes over. */
export function roundingOf({ quantities }: Notes, params: FloatParams): PlotPanel {
  const a = valueOf(quantities, ID.a)
  const spacing = valueOf(quantities, ID.spacing)
  const reach = Math.max(REACH * spacing, 1.15 * params.b)
  const straight: readonly Place[] = [
    [0, 0],
    [reach, reach],
  ]
  const point = (y: QuantityId, x: QuantityId) => ({
    ref: y,
    tex: TOLD[y]?.tex ?? y,
    x,
    y,
    name: TOLD[y]?.name ?? CURVE_NAME.rounded,
  })
  return {
    kind: 'plot',
    id: 'rounding',
    caption: CAPTION.rounding,
    x: { tex: 'x', min: -MARGIN * reach, max: reach },
    y: { tex: '', min: -MARGIN * reach, max: (1 + MARGIN) * reach },
    curves: [
      {
        ref: CURVE.rounded,
        tex: '\\mathrm{fl}',
        stroke: 'main',
        since: ID.spacing,
        points: reach > MOST_STEPS * spacing ? straight : stairs(FORMATS[params.format], a, reach),
        name: CURVE_NAME.rounded,
      },
      { ref: CURVE.exact, tex: 'x', stroke: 'other', points: straight, name: CURVE_NAME.exact },
    ],
    points: [point(ID.arrived, 'b'), point(ID.moreArrived, ID.oneAndHalf)],
    lines: [],
    marks: [],
    drag: { x: 'b' },
  }
}

/** One level stretch for each number of the format, from halfway below it to halfway above. */
function stairs(format: FloatFormat, a: number, reach: number): readonly Place[] {
  const places: Place[] = []
  let [from, level] = [0, 0]
  while (from < reach) {
    const spacing = spacingAt(format, a + level)
    const to = Math.min(reach, level + spacing / 2)
    places.push([from, level], [to, level], [to, NaN])
    from = to
    level += spacing
  }
  return places
}
