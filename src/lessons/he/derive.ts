import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { preluMean, uniformBound } from '../../model/initialisation.ts'
import { figureOf } from './figure.ts'
import { keptId, plainId } from './ids.ts'
import { KIT, type HeParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { TEX } from './tex.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: HeParams, options: Options): Derivation {
  const { alpha, m, spread, depth } = params
  const notes = notesOf(KIT, params)
  const note = (id: keyof typeof TEX, value: number) => notes.note(id, value, TEX[id], NAME[id])
  const left = alpha ** 2 / 2
  const right = 1 / 2
  const factor = left + right
  const variance = 1 / (m * factor)
  note('left', left)
  note('right', right)
  note('factor', factor)
  note('variance', variance)
  note('sigma', Math.sqrt(variance))
  note('r', uniformBound(variance))
  const mean = preluMean(alpha, spread)
  notes.note('mean', mean, 'E\\,[a]', NAME.mean)
  notes.note('varA', factor - mean ** 2, '\\mathrm{Var}\\,a', NAME.varA)
  notes.note('he', 2 / m, 'V_{\\alpha = 0}', NAME.he)
  notes.note('linear', 1 / m, 'V_{\\alpha = 1}', NAME.linear)
  noteStack(notes, factor, depth)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params),
    figure: figureOf(params),
    legend: LEGEND,
  })
}

/** E[z²] from layer to layer, from 1: κ times as much with weights of variance 1/m, and as much with V. */
function noteStack({ note }: Notes, factor: number, depth: number): void {
  for (let l = 1; l <= depth; l++) {
    note(plainId(l), factor ** l, `q_{${l}}`, numbered(NAME.plain, l))
    note(keptId(l), 1, `q_{${l}}`, numbered(NAME.kept, l))
  }
}
