import { mapsOf } from '../../derivation/kit/resnet.ts'
import { firstId, otherId } from '../../derivation/kit/resnet-terms.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { bytesOf, valuesIn, weightsIn } from './counts.ts'
import { figureOf } from './figure.ts'
import { valuesId, weightsId } from './ids.ts'
import { KIT, type MemoryParams } from './kit.ts'
import { stepsOf } from './steps.ts'
import { legendOf, NAME } from './words.ts'

export function derive(params: MemoryParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  for (const { id, value, tex, name } of mapsOf(params)) notes.note(id, value, tex, name)
  noteWeights(notes, params)
  noteValues(notes, params)
  const stages = params.b.map((_, index) => index + 1)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params),
    figure: figureOf(params),
    legend: legendOf(params),
    arrays: [
      { id: 'weights', cells: [...[0, ...stages].map(weightsId), 'F'] },
      { id: 'values', cells: ['I', valuesId(0), 'Q', ...stages.map(valuesId)] },
    ],
  })
}

function noteWeights({ note }: Notes, params: MemoryParams): void {
  const { stem, stages, dense, main, projections, channels, norms, total } = weightsIn(params)
  note(weightsId(0), stem, 'P_0', NAME.stem)
  stages.forEach(({ first, other, all }, index) => {
    const i = index + 1
    note(firstId(i), first, `A_{${i}}`, numbered(NAME.first, i))
    note(otherId(i), other, `B_{${i}}`, numbered(NAME.other, i))
    note(weightsId(i), all, `P_{${i}}`, numbered(NAME.stage, i))
  })
  note('F', dense, 'F', NAME.dense)
  note('W', main, 'W', NAME.main)
  note('D', projections, 'D', NAME.projections)
  note('K', channels, 'K', NAME.outputs)
  note('N', norms, 'N', NAME.norms)
  note('P', total, 'P', NAME.total)
}

function noteValues({ note }: Notes, params: MemoryParams): void {
  const { picture, stem, pooled, stages, total } = valuesIn(params)
  note('I', picture, 'I', NAME.picture)
  note(valuesId(0), stem, 'V_0', NAME.stemValues)
  note('Q', pooled, 'Q', NAME.pooled)
  stages.forEach((values, index) =>
    note(valuesId(index + 1), values, `V_{${index + 1}}`, numbered(NAME.values, index + 1)),
  )
  note('V', total, 'V', NAME.allValues)
  const bytes = bytesOf(params, total)
  note('M', bytes, 'M', NAME.memory)
  note('U', bytes / 1e6, 'U', NAME.mega)
}
