import type { Board, Bar, GridCell } from '../../../src/derivation/board.ts'
import type { Derivation } from '../../../src/derivation/lesson.ts'
import type { Quantity, QuantityId } from '../../../src/derivation/quantity.ts'
import { everywhere } from '../../../src/i18n/localized.ts'

/** A board with a panel of every kind: a 1×2 kernel over a 2×3 map, a curve, bars, and a graph of three nodes. */

const VALUES: Readonly<Record<QuantityId, number>> = {
  x11: 1,
  x12: -2,
  x13: 3,
  x21: 0.5,
  x22: 4,
  x23: -1,
  k1: 2,
  k2: -1,
  y11: 4,
  y12: -7,
  y21: -3,
  y22: 9,
  at: 1,
  height: 2,
  slope: 3,
  small: 1e-7,
  large: 0.5,
  none: 0,
  lost: Number.NaN,
  w: 0.25,
  sum: 2.25,
}

const cell = (id: QuantityId): GridCell => ({ ref: id, quantity: id, name: everywhere(id) })
const bar = (id: QuantityId, series?: 0 | 1): Bar => ({
  ref: `bar ${id}`,
  quantity: id,
  tex: id,
  name: everywhere(`Bar ${id}`),
  ...(series !== undefined && { series }),
})

export const BOARD: Board = {
  kind: 'board',
  rows: [
    [
      {
        kind: 'grid',
        id: 'input',
        caption: everywhere('Input $x$'),
        shade: true,
        rows: [
          [null, null, null, null],
          [cell('x11'), cell('x12'), cell('x13'), null],
          [cell('x21'), cell('x22'), cell('x23'), null],
        ],
      },
      {
        kind: 'grid',
        id: 'kernel',
        caption: everywhere('Kernel $k$'),
        rows: [[cell('k1'), cell('k2')]],
      },
      {
        kind: 'grid',
        id: 'output',
        caption: everywhere('Output $y$'),
        rows: [
          [cell('y11'), cell('y12')],
          [cell('y21'), cell('y22')],
        ],
      },
    ],
    [
      {
        kind: 'plot',
        id: 'plot',
        caption: everywhere('Curve'),
        x: { tex: 'x', min: -2, max: 2 },
        y: { tex: 'y', min: -2, max: 6 },
        curves: [
          {
            ref: 'curve',
            tex: 'x^3+1',
            stroke: 'main',
            points: Array.from({ length: 41 }, (_, k) => {
              const x = -2 + k / 10
              return [x, x ** 3 + 1] as const
            }),
            name: everywhere('Curve'),
          },
        ],
        points: [{ ref: 'P', tex: 'P', x: 'at', y: 'height', name: everywhere('Point') }],
        lines: [
          { ref: 'tangent', x: 'at', y: 'height', slope: 'slope', name: everywhere('Tangent') },
        ],
        marks: [{ at: 0, tex: '0', name: everywhere('Flat') }],
        drag: { x: 'at' },
      },
    ],
    [
      {
        kind: 'bars',
        id: 'bars',
        caption: everywhere('Sizes'),
        scale: 'log',
        groups: [
          [bar('small', 0), bar('large', 1)],
          [bar('none', 0), bar('lost', 1)],
        ],
        series: [everywhere('without'), everywhere('with')],
      },
      {
        kind: 'diagram',
        id: 'graph',
        caption: everywhere('Block'),
        nodes: [
          {
            ref: 'in',
            kind: 'given',
            tex: 'x',
            quantity: 'height',
            column: 0,
            row: 0,
            name: everywhere('In'),
          },
          {
            ref: 'mid',
            kind: 'result',
            tex: 'F',
            quantity: 'w',
            column: 1,
            row: 0,
            name: everywhere('Middle'),
          },
          {
            ref: 'out',
            kind: 'result',
            tex: '+',
            quantity: 'sum',
            column: 2,
            row: 0,
            name: everywhere('Sum'),
          },
        ],
        edges: [
          { ref: 'w', from: 'in', to: 'mid', tex: 'w', quantity: 'w', name: everywhere('Weight') },
          { ref: 'e2', from: 'mid', to: 'out', name: everywhere('To the sum') },
          {
            ref: 'skip',
            from: 'in',
            to: 'out',
            bows: true,
            tex: '1',
            name: everywhere('Shortcut'),
          },
        ],
      },
    ],
  ],
  ties: ['1', '2'].flatMap((i) =>
    [1, 2].flatMap((j) =>
      [0, 1].map((v) => ({ from: `x${i}${j + v}`, to: `y${i}${j}`, by: `k${v + 1}` })),
    ),
  ),
}

export const QUANTITIES = quantitiesOf(VALUES)

function quantitiesOf(values: Readonly<Record<QuantityId, number>>) {
  return new Map(
    Object.entries(values).map(([id, value]): [QuantityId, Quantity] => [
      id,
      { id, value, tex: id, name: everywhere(id) },
    ]),
  )
}

export const DERIVATION: Derivation = {
  quantities: QUANTITIES,
  steps: [],
  figure: BOARD,
  tables: [],
  parameters: new Set(['x11', 'x12', 'x13', 'x21', 'x22', 'x23', 'k1', 'k2', 'at', 'w']),
  legend: [],
  samples: 1,
}
