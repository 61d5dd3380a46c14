import { mapsOf } from '../../derivation/kit/resnet.ts'
import { firstId, otherId } from '../../derivation/kit/resnet-terms.ts'
import { derivationOf, notesOf } from '../../derivation/kit/tell.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import type { ResNet } from '../../model/resnet.ts'
import { countsOf } from './counts.ts'
import { figureOf } from './figure.ts'
import { workId } from './ids.ts'
import { KIT } from './kit.ts'
import { stepsOf } from './steps.ts'
import { legendOf, NAME } from './words.ts'

export function derive(net: ResNet, options: Options): Derivation {
  const notes = notesOf(KIT, net)
  const { note } = notes
  for (const { id, value, tex, name } of mapsOf(net)) note(id, value, tex, name)
  const counts = countsOf(net)
  note('C', counts.convolutions, 'C', NAME.convolutions)
  note('L', counts.depth, 'L', NAME.depth)
  note(workId(0), counts.stem, 'M_0', NAME.stem)
  counts.stages.forEach(({ first, other, all }, index) => {
    const i = index + 1
    note(firstId(i), first, `A_{${i}}`, numbered(NAME.first, i))
    note(otherId(i), other, `B_{${i}}`, numbered(NAME.other, i))
    note(workId(i), all, `M_{${i}}`, numbered(NAME.work, i))
  })
  note('F', counts.dense, 'F', NAME.dense)
  note('M', counts.total, 'M', NAME.total)
  note('G', counts.total / 1e9, 'G', NAME.giga)
  return derivationOf(KIT, net, options, {
    notes,
    steps: stepsOf(net),
    figure: figureOf(net),
    legend: legendOf(net),
    arrays: [{ id: 'parts', cells: [workId(0), ...net.b.map((_, i) => workId(i + 1)), 'F'] }],
  })
}
