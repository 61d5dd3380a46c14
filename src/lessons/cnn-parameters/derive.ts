import { noteParameters } from '../../derivation/kit/parameter-count.ts'
import { derivationOf, notesOf } from '../../derivation/kit/tell.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { countsOf } from './counts.ts'
import { figureOf } from './figure.ts'
import { countId } from './ids.ts'
import { KIT, type CnnParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: CnnParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const { note } = notes
  const { convolutions, dense, total, biases } = countsOf(params)
  convolutions.forEach((count, i) =>
    note(countId(i + 1), count, `P_{${i + 1}}`, numbered(NAME.layer, i + 1)),
  )
  note('F', dense, 'F', NAME.dense)
  noteParameters(notes, total, biases)
  note('share', dense / total, 's', NAME.share)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params),
    figure: figureOf(params),
    legend: LEGEND,
    arrays: [{ id: 'layers', cells: [...convolutions.map((_, i) => countId(i + 1)), 'F'] }],
  })
}
