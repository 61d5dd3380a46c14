import type { Board, Diagram, PlotPanel } from '../../derivation/board.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { record, type Moment } from './descent.ts'
import { idAt, pathRef } from './ids.ts'
import type { DescentParams } from './kit.ts'
import { CAPTION, NAME } from './words.ts'

/** So many heights in each direction. */
const FINENESS = 101
/** A path that runs away does not make everything else small. */
const FARTHEST = 8

/** The little graph of the loss, and the landscape over weight and bias with the path through it. */
export function figureOf(params: DescentParams, moments: readonly Moment[]): Board {
  return { kind: 'board', rows: [[GRAPH], [landscape(params, moments)]], ties: [] }
}

const GRAPH: Diagram = {
  kind: 'diagram',
  id: 'graph',
  caption: CAPTION.graph,
  nodes: [
    { ref: 'x', kind: 'given', tex: 'x', quantity: 'x', column: 0, row: 0, name: NAME.x },
    { ref: 'w', kind: 'given', tex: 'w', quantity: 'w', column: 0, row: 1, name: NAME.w },
    { ref: 'b', kind: 'given', tex: 'b', quantity: 'b', column: 0, row: 2, name: NAME.b },
    { ref: 'y', kind: 'result', tex: 'y', quantity: 'y', column: 1, row: 1, name: NAME.y },
    { ref: 't', kind: 'given', tex: 't', quantity: 't', column: 1, row: 2, name: NAME.t },
    { ref: 'L', kind: 'result', tex: 'L', quantity: 'L', column: 2, row: 1, name: NAME.L },
  ],
  edges: [
    { ref: 'x>y', from: 'x', to: 'y', name: NAME.input },
    { ref: 'w>y', from: 'w', to: 'y', quantity: 'dL_dw', name: NAME.slopeW },
    { ref: 'b>y', from: 'b', to: 'y', quantity: 'dL_db', name: NAME.slopeB },
    { ref: 'y>L', from: 'y', to: 'L', quantity: 'error', name: NAME.error },
    { ref: 't>L', from: 't', to: 'L', name: NAME.target },
  ],
}

function landscape(params: DescentParams, moments: readonly Moment[]): PlotPanel {
  const near = moments
    .flatMap(({ w, b }) => [Math.abs(w), Math.abs(b)])
    .filter((value) => value <= FARTHEST)
  const reach = Math.ceil(Math.max(2, Math.abs(params.w), Math.abs(params.b), ...near))
  const ticks = Array.from({ length: FINENESS }, (_, k) => reach * ((2 * k) / (FINENESS - 1) - 1))
  const { lossAt } = record(params)
  return {
    kind: 'plot',
    id: 'landscape',
    caption: CAPTION.landscape,
    x: { tex: 'w', min: -reach, max: reach },
    y: { tex: 'b', min: -reach, max: reach },
    curves: [],
    points: [],
    lines: [],
    marks: [],
    drag: { x: 'w', y: 'b' },
    heights: {
      xs: ticks,
      ys: ticks,
      values: ticks.flatMap((b) => ticks.map((w) => lossAt(w, b))),
    },
    path: moments.map((_, n) => ({
      ref: pathRef(n),
      tex: `${n}`,
      x: idAt('w', n),
      y: idAt('b', n),
      name: numbered(NAME.place, n),
    })),
  }
}
