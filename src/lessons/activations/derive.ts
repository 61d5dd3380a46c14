import { REACH } from '../../derivation/kit/curve.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { faceOf } from './faces.ts'
import { figureOf } from './figure.ts'
import { ID, seeing, slopeId } from './gallery.ts'
import { FUNCTIONS, KIT, type GalleryParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { legendOf, NAME } from './words.ts'

export function derive(params: GalleryParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteAll(notes, params)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, notes),
    figure: figureOf(params),
    legend: legendOf(params.f),
    loss: { before: ID[params.f] },
  })
}

/** Every function of the gallery at x, and what the steps say of the chosen one. */
function noteAll({ note }: Notes, { f: chosen, x, alpha }: GalleryParams): void {
  for (const f of FUNCTIONS) {
    const { tex } = faceOf(f, x > 0)
    const { value, slope } = seeing(f, alpha)(x)
    note(ID[f], value, `${tex}(x)`, NAME.value)
    note(slopeId(f), slope, `${tex}'(x)`, NAME.slope)
  }
  note(
    'dprelu_dalpha',
    seeing('prelu', alpha)(x).byAlpha,
    '\\frac{\\partial f}{\\partial \\alpha}',
    NAME.byAlpha,
  )
  const double = seeing('sigmoid', alpha)(2 * x).value
  note('double', double, '\\sigma(2x)', NAME.double)
  note('tanh_via_sigmoid', 2 * double - 1, '2\\sigma(2x) - 1', NAME.double)
  const { tex } = faceOf(chosen, x > 0)
  const at = seeing(chosen, alpha)
  note('slope_at_0', at(0).slope, `${tex}'(0)`, NAME.slope)
  const [up, down] = [at(x + REACH).value, at(x - REACH).value]
  note('h', REACH, 'h', NAME.h)
  note('x_down', x - REACH, 'x - h', NAME.h)
  note('up', up, `${tex}(x + h)`, NAME.up)
  note('down', down, `${tex}(x - h)`, NAME.down)
  note('measured', (up - down) / (2 * REACH), `\\frac{\\Delta ${tex}}{2h}`, NAME.measured)
}
