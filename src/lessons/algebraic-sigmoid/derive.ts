import { REACH } from '../../derivation/kit/curve.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { figureOf } from './figure.ts'
import { KIT, type AlgebraicParams } from './kit.ts'
import { complexStep, seeingPhi } from './phi.ts'
import { stepsOf } from './steps.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: AlgebraicParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteAll(notes, params.v)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, notes),
    figure: figureOf(params),
    legend: LEGEND,
    loss: { before: 'phi' },
  })
}

/** So small that its square is lost beside 1. */
const EPSILON = 1e-8

function noteAll({ note }: Notes, v: number): void {
  const phiAt = seeingPhi()
  const { root, phi, dr, d1, d2 } = phiAt(v)
  note('root', root, 'r', NAME.root)
  note('phi', phi, '\\Phi', NAME.phi)
  note('dr', dr, "r'", NAME.dr)
  note('num', root - v * dr, "r - v\\,r'", NAME.num)
  note('d1', d1, "\\Phi'", NAME.d1)
  note('d1_closed', 1 / root ** 3, "\\Phi'", NAME.d1)
  note('d2', d2, "\\Phi''", NAME.d2)
  note('phi_prime_0', phiAt(0).d1, "\\Phi'(0)", NAME.d1)
  note('d1_as_phi3_over_v3', phi ** 3 / v ** 3, '\\frac{\\Phi^3}{v^3}', NAME.cube)
  const [up, down] = [phiAt(v + REACH).phi, phiAt(v - REACH).phi]
  note('h', REACH, 'h', NAME.h)
  note('v_down', v - REACH, 'v - h', NAME.h)
  note('up', up, '\\Phi(v + h)', NAME.up)
  note('down', down, '\\Phi(v - h)', NAME.down)
  note('measured', (up - down) / (2 * REACH), '\\frac{\\Delta\\Phi}{2h}', NAME.measured)
  const { imaginary, slope } = complexStep(v, EPSILON)
  note('epsilon', EPSILON, '\\varepsilon', NAME.epsilon)
  note('imaginary', imaginary, '\\operatorname{Im}\\Phi(v + i\\varepsilon)', NAME.imaginary)
  note(
    'complex',
    slope,
    '\\frac{\\operatorname{Im}\\Phi(v + i\\varepsilon)}{\\varepsilon}',
    NAME.complex,
  )
}
