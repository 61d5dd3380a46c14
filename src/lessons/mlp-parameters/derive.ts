import { noteParameters } from '../../derivation/kit/parameter-count.ts'
import { derivationOf, notesOf } from '../../derivation/kit/tell.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { at } from '../../derivation/at.ts'
import { lastPlace } from '../../derivation/number.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { countsOf } from './counts.ts'
import { figureOf } from './figure.ts'
import { countId } from './ids.ts'
import { KIT, type SizeParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { unitOf } from './unit.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: SizeParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const { note } = notes
  const counts = countsOf(params)
  const { layers, total, biases, largest } = counts
  layers.forEach((count, k) =>
    note(countId(k + 1), count, `P_{${k + 1}}`, numbered(NAME.layer, k + 1)),
  )
  noteParameters(notes, total, biases)
  note('share', at(layers, largest - 1) / total, 's', NAME.share)
  const place = Math.max(1, lastPlace(total, 3))
  note('rounded', Math.round(total / place) * place, 'P', NAME.rounded)
  const memory = total * Number(params.bytes)
  note('M', memory, 'M', NAME.memory)
  note('in-unit', memory / unitOf(memory).bytes, 'M', NAME.memory)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, counts),
    figure: figureOf(layers.length),
    legend: LEGEND,
    arrays: [{ id: 'layers', cells: layers.map((_, k) => countId(k + 1)) }],
  })
}
