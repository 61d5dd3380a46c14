import { REACH } from '../../derivation/kit/curve.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { figureOf } from './figure.ts'
import { KIT, type SigmoidParams } from './kit.ts'
import { seeingSigmoid } from './sigmoid.ts'
import { stepsOf } from './steps.ts'
import { LEGEND, NAME } from './words.ts'

/** Where σ″ is extreme: (1 − 2σ)² = 1/3. */
const EXTREME = Math.log(2 + Math.sqrt(3))

export function derive(params: SigmoidParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteAll(notes, params.x)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(notes),
    figure: figureOf(params),
    legend: LEGEND,
    loss: { before: 'sigma' },
  })
}

function noteAll({ note }: Notes, x: number): void {
  const sigmoidAt = seeingSigmoid()
  const { sigma, d1, d2 } = sigmoidAt(x)
  const e = Math.exp(-x)
  const u = 1 + e
  note('e', e, 'e^{-x}', NAME.e)
  note('u', u, 'u', NAME.u)
  note('sigma', sigma, '\\sigma', NAME.sigma)
  note('ds_du', -1 / (u * u), '\\frac{d\\sigma}{du}', NAME.outer)
  note('du_dx', -e, '\\frac{du}{dx}', NAME.inner)
  note('d1_by_exp_form', e / (u * u), "\\sigma'", NAME.d1)
  note('rest', 1 - sigma, '1 - \\sigma', NAME.rest)
  note('d1', d1, "\\sigma'", NAME.d1)
  note('bend', 1 - 2 * sigma, '1 - 2\\sigma', NAME.bend)
  note('d2', d2, "\\sigma''", NAME.d2)
  note('max_d1', sigmoidAt(0).d1, "\\sigma'(0)", NAME.d1)
  note('x_extreme', EXTREME, '\\ln(2 + \\sqrt{3})', NAME.extreme)
  note('d2_extreme', sigmoidAt(EXTREME).d2, "\\sigma''(\\ln(2 + \\sqrt{3}))", NAME.d2)
  const [up, down] = [sigmoidAt(x + REACH).sigma, sigmoidAt(x - REACH).sigma]
  note('h', REACH, 'h', NAME.h)
  note('x_down', x - REACH, 'x - h', NAME.h)
  note('up', up, '\\sigma(x + h)', NAME.up)
  note('down', down, '\\sigma(x - h)', NAME.down)
  note('measured', (up - down) / (2 * REACH), '\\frac{\\Delta\\sigma}{2h}', NAME.measured)
}
