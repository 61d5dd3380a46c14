import type { Bars, Board, Diagram } from '../../derivation/board.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { depthsOf } from './block.ts'
import type { ResidualParams } from './kit.ts'
import { CAPTION, NAME, SERIES } from './words.ts'

export const plainId = (depth: number): QuantityId => `plain[${depth}]`
export const residualId = (depth: number): QuantityId => `residual[${depth}]`

/** The two paths of the block, and what is left of the gradient in a stack. */
export function figureOf(params: ResidualParams): Board {
  return { kind: 'board', rows: [[diagramOf(params)], [barsOf(params)]], ties: [] }
}

function diagramOf({ shortcut }: ResidualParams): Diagram {
  const shared = { kind: 'result', row: 1 } as const
  return {
    kind: 'diagram',
    id: 'block',
    caption: CAPTION.block,
    nodes: [
      { ref: 'x', kind: 'given', tex: 'x', quantity: 'x', column: 0, row: 1, name: NAME.x },
      { ...shared, ref: 'z1', tex: 'z_1', quantity: 'z1', column: 1, name: NAME.z1 },
      { ...shared, ref: 'h', tex: 'h', quantity: 'h', column: 2, name: NAME.h },
      { ...shared, ref: 'F', tex: 'F', quantity: 'F', column: 3, name: NAME.F },
      { ...shared, ref: 'sum', tex: 's', quantity: 'sum', column: 4, name: NAME.sum },
      { ...shared, ref: 'out', tex: 'y', quantity: 'out', column: 5, name: NAME.out },
      { ref: 'b1', kind: 'given', tex: 'b_1', quantity: 'b1', column: 1, row: 2, name: NAME.b1 },
      { ref: 'b2', kind: 'given', tex: 'b_2', quantity: 'b2', column: 3, row: 2, name: NAME.b2 },
    ],
    edges: [
      { ref: 'w1', from: 'x', to: 'z1', tex: 'w_1', quantity: 'w1', name: NAME.w1 },
      { ref: 'z1>h', from: 'z1', to: 'h', tex: '\\mathrm{relu}', name: NAME.relu },
      { ref: 'w2', from: 'h', to: 'F', tex: 'w_2', quantity: 'w2', name: NAME.w2 },
      { ref: 'F>sum', from: 'F', to: 'sum', name: NAME.branch },
      { ref: 'sum>out', from: 'sum', to: 'out', tex: '\\mathrm{relu}', name: NAME.relu },
      { ref: 'b1>z1', from: 'b1', to: 'z1', name: NAME.b1 },
      { ref: 'b2>F', from: 'b2', to: 'F', name: NAME.b2 },
      ...(shortcut === 'on'
        ? [{ ref: 'x>sum', from: 'x', to: 'sum', tex: '+\\,x', bows: true, name: NAME.shortcut }]
        : []),
    ],
  }
}

function barsOf(params: ResidualParams): Bars {
  return {
    kind: 'bars',
    id: 'stack',
    caption: CAPTION.stack,
    scale: 'log',
    series: SERIES,
    groups: depthsOf(params).map((depth) => [
      {
        ref: plainId(depth),
        quantity: plainId(depth),
        tex: `${depth}`,
        name: numbered(NAME.plain, depth),
        series: 0,
      },
      {
        ref: residualId(depth),
        quantity: residualId(depth),
        tex: `${depth}`,
        name: numbered(NAME.residual, depth),
        series: 1,
      },
    ]),
  }
}
