import type { Board, PlotCurve, PlotPanel } from '../../derivation/board.ts'
import { sampled } from '../../derivation/kit/curve.ts'
import type { AlgebraicParams } from './kit.ts'
import { besideAt, seeingPhi, type Phi } from './phi.ts'
import { CAPTION, CURVE, NAME } from './words.ts'

const WIDEST = 6.5

/** Φ and its derivative, beside another function of the same shape. */
export function figureOf({ beside }: AlgebraicParams): Board {
  const phiAt = seeingPhi()
  const curve = (
    id: keyof Phi & keyof typeof CURVE,
    stroke: PlotCurve['stroke'],
    tex: string,
  ): PlotCurve => ({
    ref: `curve.${id}`,
    tex,
    stroke,
    points: sampled(WIDEST, (v) => phiAt(v)[id]),
    name: CURVE[id],
  })
  const other: readonly PlotCurve[] =
    beside === 'none'
      ? []
      : [
          {
            ref: 'curve.beside',
            tex: beside === 'tanh' ? '\\tanh' : '2\\sigma - 1',
            stroke: 'other',
            points: sampled(WIDEST, (v) => besideAt(beside, v)),
            name: CURVE.beside,
          },
        ]
  const plot: PlotPanel = {
    kind: 'plot',
    id: 'curves',
    caption: CAPTION,
    x: { tex: 'v', min: -WIDEST, max: WIDEST },
    y: { tex: '', min: -1.1, max: 1.1 },
    curves: [curve('phi', 'main', '\\Phi'), curve('d1', 'derivative', "\\Phi'"), ...other],
    points: [
      { ref: 'phi', tex: '\\Phi', x: 'v', y: 'phi', name: NAME.phi },
      { ref: 'd1', tex: "\\Phi'", x: 'v', y: 'd1', name: NAME.d1 },
    ],
    lines: [
      { ref: 'tangent', x: 'v', y: 'phi', slope: 'd1', name: NAME.tangent },
      { ref: 'secant', x: 'v_down', y: 'down', slope: 'measured', name: NAME.secant },
    ],
    marks: [],
    drag: { x: 'v' },
  }
  return { kind: 'board', rows: [[plot]], ties: [] }
}
