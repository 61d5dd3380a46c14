import { at } from '../../derivation/at.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { valueOf } from '../../derivation/quantity.ts'
import { figureOf } from './figure.ts'
import { headOf, lossAt } from './head.ts'
import { CLASSES, FLAT, ID, LAYERS, MAPS } from './ids.ts'
import { KIT, type HeadParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: HeadParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteAll(notes, params)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, options),
    figure: figureOf(notes),
    legend: LEGEND,
    loss: { before: 'cross_entropy' },
    arrays: [
      { id: 'flatten_chw', cells: FLAT.chw.map((_, n) => ID.chw(n + 1)) },
      { id: 'flatten_hwc', cells: FLAT.hwc.map((_, n) => ID.hwc(n + 1)) },
      { id: 'gap', cells: MAPS.map(ID.pooled) },
      { id: 'logits', cells: CLASSES.map(ID.z) },
      { id: 'softmax', cells: CLASSES.map(ID.p) },
      { id: 'dlogits', cells: CLASSES.map(ID.gradient) },
    ],
  })
}

function noteAll({ note, quantities }: Notes, params: HeadParams): void {
  const { pooled, z, shift, powers, sum, p, loss, gradients } = headOf(params)
  for (const [id, cells] of [
    [ID.chw, FLAT.chw],
    [ID.hwc, FLAT.hwc],
  ] as const)
    cells.forEach((cell, n) =>
      note(id(n + 1), valueOf(quantities, cell), `v_{${n + 1}}`, numbered(NAME.flat, n + 1)),
    )
  for (const c of MAPS) note(ID.pooled(c), at(pooled, c - 1), `g_{${c}}`, numbered(NAME.pooled, c))
  note('shift', shift, 'm', NAME.shift)
  note('sum', sum, 'Z', NAME.sum)
  for (const k of CLASSES) {
    note(ID.z(k), at(z, k - 1), `z_{${k}}`, numbered(NAME.z, k))
    note(ID.power(k), at(powers, k - 1), `e_{${k}}`, numbered(NAME.power, k))
    note(ID.p(k), at(p, k - 1), `p_{${k}}`, numbered(NAME.p, k))
    const tex = `\\frac{\\partial E}{\\partial z_{${k}}}`
    note(ID.gradient(k), at(gradients, k - 1), tex, numbered(NAME.gradient, k))
  }
  note('cross_entropy', loss, 'E', NAME.loss)
  noteCheck(note, z, params.t)
  for (const { quantity, inputs, outputs } of LAYERS)
    note(quantity, inputs * outputs + outputs, 'N', NAME.count)
}

/** By how much the score of the right class is moved to measure the slope of the loss. */
const STEP = 1e-3

function noteCheck(note: Notes['note'], z: readonly number[], t: number): void {
  const [up, down] = [lossAt(z, t, STEP), lossAt(z, t, -STEP)]
  note('h', STEP, 'h', NAME.h)
  note('up', up, `E(z_{${t}} + h)`, NAME.up)
  note('down', down, `E(z_{${t}} - h)`, NAME.down)
  note('measured', (up - down) / (2 * STEP), '\\frac{\\Delta E}{2h}', NAME.measured)
}
