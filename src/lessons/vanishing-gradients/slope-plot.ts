import type { PlotPanel } from '../../derivation/board.ts'
import { sampled } from '../../derivation/kit/curve.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { chainOf, seeingSlope, steepest } from './chain.ts'
import type { ChainParams } from './kit.ts'
import { idOf, SIGN } from './symbols.ts'
import { CAPTION, NAME } from './words.ts'

/** How far the plot reaches: it does not follow every small move, and not the largest sums of a ReLU. */
const REACHES = [6, 11, 21]
const FARTHEST = 41
const reachFor = (most: number) => REACHES.find((reach) => most <= reach - 1) ?? FARTHEST

/** Of the height of the plot over the largest slope. */
const ROOM = 1.12

/** The slope of the activation, with a point for each unit and the largest slope that there is. */
export function plotOf(params: ChainParams, hidden: readonly number[]): PlotPanel {
  const { f } = params
  const sums = chainOf(params)
    .slice(0, -1)
    .map(({ z }) => Math.abs(z))
  const reach = reachFor(Math.max(...sums))
  const most = steepest(f)
  return {
    kind: 'plot',
    id: 'slopes',
    caption: CAPTION.slopes,
    x: { tex: '\\tilde y', min: -reach, max: reach },
    y: { tex: '', min: most * (1 - ROOM), max: most * ROOM },
    curves: [
      {
        ref: 'curve.slope',
        tex: `${SIGN[f]}'`,
        stroke: 'derivative',
        points: sampled(reach, seeingSlope(f), f === 'relu' ? 0 : undefined),
        name: NAME.slopeCurve,
      },
      {
        ref: 'curve.most',
        tex: f === 'sigmoid' ? '\\tfrac14' : '1',
        stroke: 'other',
        points: [
          [-reach, most],
          [reach, most],
        ],
        name: NAME.steepest,
      },
    ],
    points: hidden.map((i) => ({
      ref: idOf.dot(i),
      tex: `${i}`,
      x: idOf.z(i),
      y: idOf.slope(i),
      name: numbered(NAME.slope, i),
    })),
    lines: [],
    marks: [],
  }
}
