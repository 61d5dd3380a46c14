import { numbered } from '../../derivation/kit/spec.ts'
import { derivationOf, notesOf } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { countsOf } from './counts.ts'
import { figureOf } from './figure.ts'
import { denseId, productsId, sumsId, workId } from './ids.ts'
import { KIT } from './kit.ts'
import type { NetParams } from './params.ts'
import { stepsOf } from './steps.ts'
import { LEGEND, NAME } from './words.ts'

export function derive(params: NetParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  const { note } = notes
  const { layers, dense, products, sums, work } = countsOf(params)
  layers.forEach((layer, index) => {
    const i = index + 1
    note(productsId(i), layer.products, `S_{${i}}`, numbered(NAME.products, i))
    note(sumsId(i), layer.sums, `T_{${i}}`, numbered(NAME.sums, i))
    note(workId(i), layer.work, `M_{${i}}`, numbered(NAME.work, i))
  })
  dense.forEach((count, index) =>
    note(denseId(index + 1), count, `F_{${index + 1}}`, numbered(NAME.dense, index + 1)),
  )
  note('S', products, 'S', NAME.allProducts)
  note('T', sums, 'T', NAME.allSums)
  note('M', work, 'M', NAME.allWork)
  note('G', work / 1e9, 'G', NAME.giga)
  note('R', work / products, 'R', NAME.ratio)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params),
    figure: figureOf(params, notes),
    legend: LEGEND,
    arrays: [
      { id: 'products', cells: layers.map((_, i) => productsId(i + 1)) },
      { id: 'multiplications', cells: layers.map((_, i) => workId(i + 1)) },
      { id: 'dense', cells: dense.map((_, i) => denseId(i + 1)) },
    ],
  })
}
