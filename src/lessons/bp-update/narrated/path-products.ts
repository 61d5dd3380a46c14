import { at } from '../../../engine/at.ts'
import type { Quantity } from '../../../derivation/quantity.ts'
import { hiddenSlope } from '../../../model/paper.ts'
import { pathId, routes } from '../steps/path.ts'
import type { Told } from '../told.ts'

/** The product along each path that is written out, as a change and as a gradient. */
export function pathProducts(told: Told): Quantity[] {
  const { example, paper, pass, s, last } = told
  const { j, i } = told.weightOf(0)
  const weights = example.hiddenUsesUpdatedWeights
    ? paper.updated.weights
    : example.layers.map((layer) => layer.weights)
  return routes(told, j).flatMap((route, n) => {
    const output = at(route, last)
    let product = at(at(paper.backward, s).errors, output)
    for (let l = last; l >= 0; l--) {
      const unit = at(route, l)
      product *=
        l === last
          ? at(at(told.outputSlopes, unit), unit)
          : at(at(at(weights, l + 1), at(route, l + 1)), unit) *
            hiddenSlope(example, at(example.layers, l), at(at(pass.z, l), unit))
    }
    const slope = product * at(at(told.samples, s).inputs, i)
    return [true, false].map((descends) => ({
      id: pathId(descends, n),
      value: descends ? -example.learningRate * slope : slope,
      tex: `P_{${n + 1}}`,
      name: { en: `Path ${n + 1}`, zh: `第 ${n + 1} 条路径`, ko: `경로 ${n + 1}` },
    }))
  })
}
