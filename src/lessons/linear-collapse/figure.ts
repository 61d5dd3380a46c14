import type { Board, Place, PlotPanel, Tie } from '../../derivation/board.ts'
import { refOf } from '../../derivation/kit/spec.ts'
import { gridOf, type Notes } from '../../derivation/kit/tell.ts'
import { mapOf } from '../../model/window.ts'
import type { CollapseParams } from './kit.ts'
import { linesAt } from './layers.ts'
import { CAPTION, CURVE, NAME } from './words.ts'

const TWO = { rows: 2, columns: 2 }
const SAMPLES = 121

/** The two lines with their composition, and the same with matrices. */
export function figureOf(notes: Notes, params: CollapseParams): Board {
  const matrix = (field: string) => mapOf(TWO, (i, j) => refOf(field, i + 1, j + 1))
  const vector = (field: string) => [0, 1].map((i) => [refOf(field, i + 1)])
  const grid = (id: keyof typeof CAPTION, cells: readonly (readonly string[])[]) =>
    gridOf(notes, { id, caption: CAPTION[id] }, cells)
  return {
    kind: 'board',
    rows: [
      [
        plotOf(params),
        grid('given', [
          ['k', 'b'],
          ['h', 'd'],
        ]),
      ],
      [
        grid('W1', matrix('W1')),
        grid('b1', vector('b1')),
        grid('W2', matrix('W2')),
        grid('b2', vector('b2')),
      ],
      [
        grid('A', matrix('M')),
        grid('B', vector('v')),
        grid('x', vector('x_vec')),
        grid('z', vector('z_vec')),
      ],
    ],
    ties: TIES,
  }
}

/** What goes into each line, and into each entry of W₂W₁ and of W₂b₁ + b₂. */
const TIES: readonly Tie[] = mapOf(TWO, (i, j) => {
  const to = refOf('M', i + 1, j + 1)
  return [1, 2].flatMap((m): Tie[] => [
    { from: refOf('W1', m, j + 1), to, by: refOf('W2', i + 1, m) },
  ])
})
  .flat(2)
  .concat(
    ['k', 'b'].map((from) => ({ from, to: 'y' })),
    ['h', 'd', 'y'].map((from) => ({ from, to: 'z' })),
    [1, 2].flatMap((i): Tie[] => [
      ...[1, 2].map((m) => ({ from: refOf('b1', m), to: refOf('v', i), by: refOf('W2', i, m) })),
      { from: refOf('b2', i), to: refOf('v', i) },
      ...[1, 2].map((j) => ({
        from: refOf('x_vec', j),
        to: refOf('z_vec', i),
        by: refOf('M', i, j),
      })),
      { from: refOf('v', i), to: refOf('z_vec', i) },
    ]),
  )

function plotOf(params: CollapseParams): PlotPanel {
  const { x, s, between } = params
  const reach = Math.ceil(Math.max(6, Math.abs(x), Math.abs(s)) + 1)
  const xs = Array.from({ length: SAMPLES }, (_, k) => reach * ((2 * k) / (SAMPLES - 1) - 1))
  const curve = (value: (x: number) => number): readonly Place[] =>
    xs.map((one) => [one, value(one)])
  const z = curve((one) => linesAt(params, one).z)
  const height = Math.ceil(Math.max(...z.map(([, value]) => Math.abs(value)), 1))
  return {
    kind: 'plot',
    id: 'lines',
    caption: CAPTION.lines,
    x: { tex: 'x', min: -reach, max: reach },
    y: { tex: '', min: -height, max: height },
    curves: [
      {
        ref: 'line.y',
        tex: 'y',
        stroke: 'other',
        points: curve((one) => linesAt(params, one).y),
        name: CURVE.y,
      },
      { ref: 'line.z', tex: 'z', stroke: 'main', points: z, since: 'z', name: CURVE.z },
      ...(between === 'none'
        ? []
        : [
            {
              ref: 'line.bent',
              tex: "z'",
              stroke: 'derivative' as const,
              points: curve((one) => linesAt(params, one, between).z),
              since: 'z_s',
              name: CURVE.bent,
            },
          ]),
    ],
    points: [
      { ref: 'y', tex: 'y', x: 'x', y: 'y', name: NAME.y },
      { ref: 'z', tex: 'z', x: 'x', y: 'z', name: NAME.z },
      ...(between === 'none'
        ? []
        : [{ ref: 'bent', tex: "z'", x: 's', y: 'z_s', name: NAME.bent }]),
      { ref: 'straight', tex: 'z', x: 's', y: 'linear_s', name: NAME.composed },
    ],
    lines: [],
    marks: [],
    drag: { x: 'x' },
  }
}
