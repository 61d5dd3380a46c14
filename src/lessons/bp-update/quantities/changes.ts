import { at } from '../../../engine/at.ts'
import type { QuantityId } from '../../../derivation/quantity.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { change, gradient, updated } from '../ids.ts'
import { biasName, changeName, gradientName, weightName } from '../names.ts'
import { marked } from '../plus.ts'
import type { Told } from '../told.ts'
import { named, type Add } from './add.ts'

/** The gradient of each weight and bias, its change and its new value. */
export function changes(told: Told, add: Add): void {
  const { example, frozen, ids, letters, paper, tape } = told
  const eta = example.learningRate
  const E = tex(letters.loss)
  const parameter = (
    id: QuantityId,
    sign: Sign,
    name: Localized,
    slope: number,
    move: number,
    value: number,
  ) => {
    const symbol = tex(sign)
    add(gradient(id), slope, `\\frac{\\partial ${E}}{\\partial ${symbol}}`, gradientName(name))
    add(change(id), move, `\\Delta ${symbol}`, changeName(name))
    add(updated(id), value, marked(sign), named('Updated', '的新值', '새 값', name))
  }
  example.layers.forEach((layer, l) => {
    layer.weights.forEach((row, j) =>
      row.forEach((_, i) => {
        parameter(
          ids.weight(l, j, i),
          letters.weight(l, j, i),
          weightName(told, l, j, i),
          at(at(at(tape.gradients.weights, l), j), i),
          frozen.has(l) ? 0 : -eta * at(at(at(paper.followed.weights, l), j), i),
          at(at(at(paper.updated.weights, l), j), i),
        )
      }),
    )
    layer.biases?.forEach((b, j) => {
      const value = at(paper.updated.biases[l] ?? [], j)
      parameter(
        ids.bias(l, j),
        letters.bias(l, j),
        biasName(told, l, j),
        at(tape.gradients.biases[l] ?? [], j),
        value - b,
        value,
      )
    })
  })
}
