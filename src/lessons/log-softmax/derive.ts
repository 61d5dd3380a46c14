import { at } from '../../derivation/at.ts'
import { numbered, refOf } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { Tape } from '../../engine/tape.ts'
import { logSoftmax } from '../../model/log-softmax.ts'
import { figureOf } from './figure.ts'
import { classesOf, ID, isScaled, logSumTex } from './ids.ts'
import { KIT, type SoftmaxParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { legendOf, NAME } from './words.ts'

export function derive(params: SoftmaxParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteAll(notes, params)
  const classes = classesOf(params)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, options),
    figure: figureOf(notes, params),
    legend: legendOf(isScaled(params)),
    loss: { before: ID.log(params.i) },
    arrays: [
      { id: 'softmax', cells: classes.map(ID.p) },
      { id: 'log_softmax', cells: classes.map(ID.log) },
      {
        id: 'jacobian_rows_i_cols_k',
        cells: classes.map((i) => classes.map((k) => ID.entry(i, k))),
      },
      { id: 'loss_gradient', cells: classes.map(ID.gradient) },
    ],
  })
}

/** What is left of a sum of numbers up to 2 that is 0 on paper. */
const ROUNDING = 1e-12

function noteAll({ note }: Notes, params: SoftmaxParams): void {
  const { x, i: chosen, temperature } = params
  const tape = new Tape()
  const leaves = x.map((value) => tape.leaf(value))
  const scale = tape.leaf(1 / Number(temperature))
  const scores = leaves.map((leaf) => tape.record('mul', leaf, scale))
  const { shift, shifted, powers, sum, logSum, logs } = logSoftmax(tape, scores)

  note('shift_used', shift, 'm', NAME.shift)
  note('sum', tape.value(sum), 'Z', NAME.sum)
  note('log_sum', tape.value(logSum), '\\log Z', NAME.logSum)
  note('logsumexp', shift + tape.value(logSum), logSumTex(params), NAME.logSumExp)
  x.forEach((_, index) => {
    const k = index + 1
    if (isScaled(params))
      note(ID.score(k), tape.value(at(scores, index)), `s_{${k}}`, numbered(NAME.score, k))
    note(ID.shifted(k), tape.value(at(shifted, index)), `d_{${k}}`, numbered(NAME.shifted, k))
    note(ID.power(k), tape.value(at(powers, index)), `e_{${k}}`, numbered(NAME.power, k))
    const log = tape.value(at(logs, index))
    note(ID.p(k), Math.exp(log), `p_{${k}}`, numbered(NAME.p, k))
    note(ID.log(k), log, `\\log p_{${k}}`, numbered(NAME.log, k))
  })
  logs.forEach((node, row) => {
    tape.backward(node)
    const slopes = leaves.map((leaf) => tape.gradient(leaf))
    slopes.forEach((slope, column) => {
      const [i, k] = [row + 1, column + 1]
      note(ID.entry(i, k), slope, `J_{${i}${k}}`, numbered(NAME.entry, i, k))
      if (i === chosen) note(ID.gradient(k), -slope, `g_{${k}}`, numbered(NAME.gradient, k))
    })
    const total = slopes.reduce((sum, slope) => sum + slope, 0)
    note(
      refOf('row_sum', row + 1),
      Math.abs(total) < ROUNDING ? 0 : total,
      `\\sum_k J_{${row + 1}k}`,
      numbered(NAME.rowSum, row + 1),
    )
  })
}
