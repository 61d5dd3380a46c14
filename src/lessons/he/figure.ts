import type { Bars, Board, Diagram, DiagramNode, Place, PlotPanel } from '../../derivation/board.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { density } from '../../model/initialisation.ts'
import { keptId, plainId } from './ids.ts'
import type { HeParams } from './kit.ts'
import { TEX } from './tex.ts'
import { CAPTION, CURVE, NAME, SERIES } from './words.ts'

/** From the slope to the weights, the squares that come through, and what a stack makes of a signal. */
export function figureOf(params: HeParams): Board {
  return { kind: 'board', rows: [[CHAIN], [squares(params)], [bars(params.depth)]], ties: [] }
}

const node = (
  ref: keyof typeof TEX,
  column: number,
  row: number,
  kind: DiagramNode['kind'] = 'result',
): DiagramNode => ({ ref, kind, tex: TEX[ref], quantity: ref, column, row, name: NAME[ref] })

const edge = (from: keyof typeof TEX, to: keyof typeof TEX) => ({
  ref: `${from}>${to}`,
  from,
  to,
  name: NAME[to],
})

const CHAIN: Diagram = {
  kind: 'diagram',
  id: 'chain',
  caption: CAPTION.chain,
  nodes: [
    node('alpha', 0, 0, 'given'),
    node('left', 1, 0),
    node('right', 1, 1),
    node('factor', 2, 0),
    node('m', 2, 1, 'given'),
    node('variance', 3, 0),
    node('sigma', 4, 0),
    node('r', 4, 1),
  ],
  edges: [
    edge('alpha', 'left'),
    edge('left', 'factor'),
    edge('right', 'factor'),
    edge('factor', 'variance'),
    edge('m', 'variance'),
    edge('variance', 'sigma'),
    edge('variance', 'r'),
  ],
}

const REACH = 4
const SAMPLES = 201

/** The areas under these curves are E[z²] and E[a²]. */
function squares({ alpha, spread }: HeParams): PlotPanel {
  const curve = (square: (z: number) => number): readonly Place[] =>
    Array.from({ length: SAMPLES }, (_, k) => {
      const z = REACH * ((2 * k) / (SAMPLES - 1) - 1)
      return [z, square(z) * density(z, spread)]
    })
  const all = curve((z) => z ** 2)
  const most = Math.max(...all.map(([, y]) => y))
  return {
    kind: 'plot',
    id: 'squares',
    caption: CAPTION.squares,
    x: { tex: 'z', min: -REACH, max: REACH },
    y: { tex: '', min: 0, max: 1.1 * most },
    curves: [
      {
        ref: 'before',
        tex: 'z^2\\,p(z)',
        stroke: 'other',
        points: all,
        name: CURVE.before,
      },
      {
        ref: 'after',
        tex: 'a^2\\,p(z)',
        stroke: 'main',
        points: curve((z) => (z > 0 ? z : alpha * z) ** 2),
        since: 'left',
        name: CURVE.after,
      },
    ],
    points: [],
    lines: [],
    marks: [],
  }
}

const bars = (depth: number): Bars => ({
  kind: 'bars',
  id: 'stack',
  caption: CAPTION.stack,
  scale: 'log',
  series: SERIES,
  groups: Array.from({ length: depth }, (_, k) => {
    const l = k + 1
    return [
      {
        ref: plainId(l),
        quantity: plainId(l),
        tex: `${l}`,
        name: numbered(NAME.plain, l),
        series: 0,
      },
      { ref: keptId(l), quantity: keptId(l), tex: `${l}`, name: numbered(NAME.kept, l), series: 1 },
    ]
  }),
})
