import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { descend, type Moment } from './descent.ts'
import { figureOf } from './figure.ts'
import { idAt } from './ids.ts'
import { KIT, type DescentParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: DescentParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const moments = descend(params)
  moments.forEach((moment, n) => noteMoment(notes, moment, n))
  const { note } = notes
  note('factor', 1 - params.eta * (params.x ** 2 + 1), '1 - \\eta\\,(x^2 + 1)', NAME.factor)
  note('eta_max', 2 / (params.x ** 2 + 1), '\\frac{2}{x^2 + 1}', NAME.fastest)
  const list = (letter: Parameters<typeof idAt>[0]) => moments.map((_, n) => idAt(letter, n))
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params),
    figure: figureOf(params, moments),
    legend: LEGEND,
    loss: { before: 'L', after: 'L[1]' },
    arrays: [{ id: 'losses', cells: list('L') }],
  })
}

function noteMoment({ note, quantities }: Notes, moment: Moment, n: number): void {
  const { w, b, y, loss, slopeW, slopeB } = moment
  const tex = (letter: string) => (n === 0 ? letter : `${letter}_{${n}}`)
  const write = (letter: Parameters<typeof idAt>[0], value: number) => {
    const id = idAt(letter, n)
    const name = n === 0 ? NAME[letter] : numbered(NAME[letter], n)
    if (!quantities.has(id)) note(id, value, tex(letter), name)
  }
  write('w', w)
  write('b', b)
  write('y', y)
  write('L', loss)
  if (n > 0) return
  note('dL_dw', slopeW, '\\frac{\\partial L}{\\partial w}', NAME.slopeW)
  note('dL_db', slopeB, '\\frac{\\partial L}{\\partial b}', NAME.slopeB)
  note('error', slopeB, 'y - t', NAME.error)
}
