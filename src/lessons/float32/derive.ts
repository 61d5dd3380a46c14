import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { valueOf } from '../../derivation/quantity.ts'
import { bitsOf } from './bits.ts'
import { figureOf } from './figure.ts'
import { FORMATS } from './formats.ts'
import { bitId, bitIds, SHOWN } from './ids.ts'
import { KIT } from './kit.ts'
import type { FloatParams } from './params.ts'
import { stepsOf } from './steps.ts'
import { RIGHT, work } from './sums.ts'
import { nameOfBit, texOfBit, TOLD } from './names.ts'
import { LEGEND } from './words.ts'

export function derive(params: FloatParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  work(params, RIGHT, (id, value) => {
    const told = TOLD[id]
    if (told) notes.note(id, value, told.tex, told.name)
    return value
  })
  noteBits(notes, params)
  const format = FORMATS[params.format]
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, notes.quantities),
    figure: figureOf(notes, params),
    legend: LEGEND,
    arrays: SHOWN.map((of) => ({ id: `bits_${of}`, cells: bitIds(format, of) })),
  })
}

function noteBits({ note, quantities }: Notes, params: FloatParams): void {
  const format = FORMATS[params.format]
  for (const of of SHOWN) {
    const { sign, exponent, fraction } = bitsOf(format, valueOf(quantities, of))
    for (const [field, bits] of [
      ['sign', sign],
      ['exponent', exponent],
      ['fraction', fraction],
    ] as const)
      bits.forEach((bit, k) =>
        note(bitId(of, field, k + 1), bit, texOfBit(field, k + 1), nameOfBit(of, field, k + 1)),
      )
  }
}
