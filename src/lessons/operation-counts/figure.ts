import type {
  Bars,
  Board,
  Diagram,
  DiagramEdge,
  DiagramNode,
  PlotCurve,
  PlotPanel,
  Tie,
} from '../../derivation/board.ts'
import { countsOf, perWeight, printedOf } from './counts.ts'
import { mult, type Part } from './ids.ts'
import { KIT, type OperationParams } from './kit.ts'
import { multTex } from './tex.ts'
import { CAPTION, CURVE, multName, NAME } from './words.ts'

/** From the sizes to both passes, backward beside forward over n, and the parts of a layer on the way back. */
export function figureOf(params: OperationParams): Board {
  return {
    kind: 'board',
    rows: [[PASSES, plot(params)], [PARTS]],
    ties: TIES,
  }
}

const given = (id: 'n' | 'L', column: number, row: number): DiagramNode => ({
  ref: id,
  kind: 'given',
  tex: id,
  quantity: id,
  column,
  row,
  name: NAME[id],
})

const node = (part: Part, column: number, row: number): DiagramNode => ({
  ref: mult(part),
  kind: 'result',
  tex: multTex(part),
  quantity: mult(part),
  column,
  row,
  name: multName(part),
})

const edge = (ref: string, from: string, to: Part): DiagramEdge => ({
  ref,
  from,
  to: mult(to),
  name: multName(to),
})

const PASSES: Diagram = {
  kind: 'diagram',
  id: 'passes',
  wide: true,
  caption: CAPTION.passes,
  nodes: [
    given('n', 0, 1),
    given('L', 2, 1),
    node('z', 1, 0),
    node('hidden', 1, 1),
    node('output', 1, 2),
    node('forward', 2, 0),
    node('backward', 2, 2),
  ],
  edges: [
    edge('n>z', 'n', 'z'),
    edge('n>hidden', 'n', 'hidden'),
    edge('n>output', 'n', 'output'),
    edge('z>forward', mult('z'), 'forward'),
    edge('L>forward', 'L', 'forward'),
    edge('hidden>backward', mult('hidden'), 'backward'),
    edge('output>backward', mult('output'), 'backward'),
    edge('L>backward', 'L', 'backward'),
  ],
}

const SIGN = {
  back: 'W^{\\top}\\delta',
  slope: "\\sigma'",
  product: '\\odot',
  gradient: '\\nabla W',
  update: '\\eta',
} as const satisfies Partial<Record<Part, string>>

const BACK = ['back', 'slope', 'product', 'gradient', 'update'] as const

const PARTS: Bars = {
  kind: 'bars',
  id: 'parts',
  caption: CAPTION.parts,
  scale: 'linear',
  groups: BACK.map((part) => [
    { ref: mult(part), quantity: mult(part), tex: SIGN[part], name: multName(part) },
  ]),
}

const TIES: readonly Tie[] = BACK.flatMap((part): readonly Tie[] => [
  { from: 'n', to: mult(part) },
  { from: mult(part), to: mult('hidden') },
  ...(part === 'back' ? [] : [{ from: mult(part), to: mult('output') }]),
])

const SAMPLES = 121
/** So that a point at either end is seen whole. */
const MARGIN = 1.2

/** Backward multiplications for one forward, over the whole range of n. */
function plot(params: OperationParams): PlotPanel {
  const { L } = params
  const { min, max } = KIT.specs.n
  const least = perWeight(params) - 1
  const widths = Array.from({ length: SAMPLES }, (_, k) => min * (max / min) ** (k / (SAMPLES - 1)))
  const curve = (
    id: keyof typeof CURVE,
    tex: string,
    stroke: PlotCurve['stroke'],
    since: string,
    backward: (n: number) => number,
  ): PlotCurve => ({
    ref: `curve.${id}`,
    tex,
    stroke,
    since,
    name: CURVE[id],
    points: widths.map((n) => [n, backward(n) / (L * n ** 2)]),
  })
  return {
    kind: 'plot',
    id: 'ratios',
    caption: CAPTION.perForward,
    x: { tex: 'n', min: min / MARGIN, max: max * MARGIN, scale: 'log', whole: true },
    y: { tex: 'q', min: least, max: 6 },
    curves: [
      curve('exact', 'q', 'main', 'ratio', (n) => countsOf({ ...params, n }).backward.mult),
      curve('printed', 's', 'other', 'printed ratio', (n) => printedOf({ n, L })),
      curve(
        'leading',
        `${perWeight(params)}`,
        'second',
        'leading',
        (n) => perWeight(params) * L * n ** 2,
      ),
    ],
    points: [
      { ref: 'ratio', tex: 'q', x: 'n', y: 'ratio', name: NAME.ratio },
      { ref: 'printed ratio', tex: 's', x: 'n', y: 'printed ratio', name: NAME.printedRatio },
    ],
    lines: [],
    marks: [],
  }
}
