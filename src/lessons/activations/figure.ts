import type { Board, PlotPanel } from '../../derivation/board.ts'
import { sampled } from '../../derivation/kit/curve.ts'
import { faceOf } from './faces.ts'
import { hasCorner, ID, seeing, slopeId } from './gallery.ts'
import type { GalleryParams } from './kit.ts'
import { CAPTION, CURVE, NAME } from './words.ts'

const WIDEST = 6.5
/** Functions that stay between −1 and 1 are drawn larger than those that grow. */
const HEIGHT = { bounded: [-1.2, 1.2], growing: [-2, 6.5], steep: [-6.5, 6.5] } as const

function heightOf({ f, alpha }: GalleryParams): readonly [min: number, max: number] {
  if (!hasCorner(f)) return HEIGHT.bounded
  return f === 'prelu' && alpha > 0.3 ? HEIGHT.steep : HEIGHT.growing
}

/** The function, its derivative, and the points on both. */
export function figureOf(params: GalleryParams): Board {
  const { f, x, alpha, curves } = params
  const { tex } = faceOf(f, x > 0)
  const at = seeing(f, alpha)
  const [min, max] = heightOf(params)
  const plot: PlotPanel = {
    kind: 'plot',
    id: 'curves',
    caption: CAPTION,
    x: { tex: 'x', min: -WIDEST, max: WIDEST },
    y: { tex: '', min, max },
    curves: [
      {
        ref: 'curve.f',
        tex,
        stroke: 'main',
        points: sampled(WIDEST, (one) => at(one).value),
        name: CURVE.f,
      },
      ...(curves === 'both'
        ? [
            {
              ref: 'curve.slope',
              tex: `${tex}'`,
              stroke: 'derivative' as const,
              points: sampled(WIDEST, (one) => at(one).slope, hasCorner(f) ? 0 : undefined),
              name: CURVE.slope,
            },
          ]
        : []),
    ],
    points: [
      { ref: 'f', tex, x: 'x', y: ID[f], name: NAME.value },
      ...(curves === 'both'
        ? [{ ref: 'slope', tex: `${tex}'`, x: 'x', y: slopeId(f), name: NAME.slope }]
        : []),
    ],
    lines: [
      { ref: 'tangent', x: 'x', y: ID[f], slope: slopeId(f), name: NAME.tangent },
      { ref: 'secant', x: 'x_down', y: 'down', slope: 'measured', name: NAME.secant },
    ],
    marks: [],
    drag: { x: 'x' },
  }
  return { kind: 'board', rows: [[plot]], ties: [] }
}
