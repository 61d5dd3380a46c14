import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { block, depthsOf, stack } from './block.ts'
import { figureOf, plainId, residualId } from './figure.ts'
import { KIT, type ResidualParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: ResidualParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteBlock(notes, params)
  for (const depth of depthsOf(params)) {
    const { plain, residual } = stack(depth)
    const tex = `\\frac{\\partial y_{${depth}}}{\\partial x}`
    notes.note(plainId(depth), plain, tex, numbered(NAME.plain, depth))
    notes.note(residualId(depth), residual, tex, numbered(NAME.residual, depth))
  }
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, notes),
    figure: figureOf(params),
    legend: LEGEND,
    loss: { before: 'out' },
  })
}

function noteBlock({ note }: Notes, params: ResidualParams): void {
  const found = block(params)
  const partial = (above: string, below: string) => `\\frac{\\partial ${above}}{\\partial ${below}}`
  note('z1', found.z1, 'z_1', NAME.z1)
  note('h', found.h, 'h', NAME.h)
  note('F', found.F, 'F(x)', NAME.F)
  note('sum', found.sum, 's', NAME.sum)
  note('out', found.out, 'y', NAME.out)
  note('dh_dz1', found.dh_dz1, partial('h', 'z_1'), NAME.slope)
  note('dout_dsum', found.dout_dsum, partial('y', 's'), NAME.slope)
  note('dF_dx', found.dF_dx, partial('F', 'x'), NAME.dF)
  note('dsum_dx', found.dsum_dx, partial('s', 'x'), NAME.dsum)
  note('dout_dx', found.dout_dx, partial('y', 'x'), NAME.dout)
  note('dout_dw2', found.dout_dw2, partial('y', 'w_2'), NAME.dw2)
  note('dout_dw1', found.dout_dw1, partial('y', 'w_1'), NAME.dw1)
}
