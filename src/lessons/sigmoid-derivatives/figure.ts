import type { Board, PlotCurve, PlotPanel } from '../../derivation/board.ts'
import { reachFor, sampled } from '../../derivation/kit/curve.ts'
import type { SigmoidParams } from './kit.ts'
import { seeingSigmoid, type Sigmoid } from './sigmoid.ts'
import { CAPTION, CURVE, MARK, NAME } from './words.ts'

/** σ with its derivatives, the points on them, the tangent, and the secant of the check. */
export function figureOf({ x, curves }: SigmoidParams): Board {
  const reach = reachFor(x)
  const sigmoidAt = seeingSigmoid()
  const curve = (id: keyof Sigmoid, stroke: PlotCurve['stroke'], tex: string): PlotCurve => ({
    ref: `curve.${id}`,
    tex,
    stroke,
    points: sampled(reach, (one) => sigmoidAt(one)[id]),
    name: CURVE[id],
  })
  const drawn: readonly PlotCurve[] = [
    curve('sigma', 'main', '\\sigma'),
    ...(curves === 'sigma' ? [] : [curve('d1', 'derivative', "\\sigma'")]),
    ...(curves === 'all' ? [curve('d2', 'second', "\\sigma''")] : []),
  ]
  const plot: PlotPanel = {
    kind: 'plot',
    id: 'curves',
    caption: CAPTION,
    x: { tex: 'x', min: -reach, max: reach },
    y: { tex: '', min: -0.15, max: 1.05 },
    curves: drawn,
    points: [
      { ref: 'sigma', tex: '\\sigma', x: 'x', y: 'sigma', name: NAME.sigma },
      { ref: 'd1', tex: "\\sigma'", x: 'x', y: 'd1', name: NAME.d1 },
      { ref: 'd2', tex: "\\sigma''", x: 'x', y: 'd2', name: NAME.d2 },
    ],
    lines: [
      { ref: 'tangent', x: 'x', y: 'sigma', slope: 'd1', name: NAME.tangent },
      { ref: 'secant', x: 'x_down', y: 'down', slope: 'measured', name: NAME.secant },
    ],
    marks: [
      { at: -Math.log(2 + Math.sqrt(3)), tex: '-\\ln(2+\\sqrt3)', name: MARK },
      { at: Math.log(2 + Math.sqrt(3)), tex: '\\ln(2+\\sqrt3)', name: MARK },
    ],
    drag: { x: 'x' },
  }
  return { kind: 'board', rows: [[plot]], ties: [] }
}
