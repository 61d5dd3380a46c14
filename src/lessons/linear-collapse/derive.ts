import { numbered, refOf } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { mapOf } from '../../model/window.ts'
import { figureOf } from './figure.ts'
import { KIT, type CollapseParams } from './kit.ts'
import { composed, linesAt } from './layers.ts'
import { stepsOf } from './steps.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: CollapseParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteLines(notes, params)
  noteMatrices(notes, params)
  const TWO = { rows: 2, columns: 2 }
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, notes, options),
    figure: figureOf(notes, params),
    legend: LEGEND,
    loss: { before: 'z' },
    arrays: [
      { id: 'matrix_A=W2W1', cells: mapOf(TWO, (i, j) => refOf('M', i + 1, j + 1)) },
      { id: 'vector_B=W2b1+b2', cells: [0, 1].map((i) => refOf('v', i + 1)) },
      { id: 'z_vec', cells: [0, 1].map((i) => refOf('z_vec', i + 1)) },
    ],
  })
}

function noteLines({ note }: Notes, params: CollapseParams): void {
  const { k, b, h, d, x, s, between } = params
  const { y, z, slope } = linesAt(params, x)
  const A = slope
  const B = linesAt(params, 0).z
  note('y', y, 'y', NAME.y)
  note('z', z, 'z', NAME.z)
  note('A', A, 'A', NAME.A)
  note('B', B, 'B', NAME.B)
  note('Ax+B', A * x + B, 'Ax + B', NAME.composed)
  const there = linesAt({ k, b, h, d }, s, between)
  note('y_s', there.y, 'y(s)', NAME.y)
  note('f_s', there.passed, 'f(y)', NAME.passed)
  note('z_s', there.z, "z'", NAME.bent)
  note('linear_s', linesAt(params, s).z, 'As + B', NAME.composed)
}

function noteMatrices({ note }: Notes, params: CollapseParams): void {
  const { A, B, z } = composed(params)
  A.forEach((row, i) =>
    row.forEach((value, j) =>
      note(refOf('M', i + 1, j + 1), value, `A_{${i + 1}${j + 1}}`, numbered(NAME.M, i + 1, j + 1)),
    ),
  )
  B.forEach((value, i) => note(refOf('v', i + 1), value, `B_{${i + 1}}`, numbered(NAME.v, i + 1)))
  z.forEach((value, i) =>
    note(refOf('z_vec', i + 1), value, `z_{${i + 1}}`, numbered(NAME.zv, i + 1)),
  )
}
