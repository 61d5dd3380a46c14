import { at } from '../../../engine/at.ts'
import type { Quantity } from '../../../derivation/quantity.ts'
import { tex } from '../../../derivation/symbol.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { samplesOf, type Example } from '../../../model/example.ts'
import { forward, totalLoss } from '../../../model/paper-forward.ts'
import { foretold, NUDGE, nudged } from '../steps/nudge.ts'
import type { Told } from '../told.ts'

/** What a small change of a weight of each layer does to the loss, and what its slope foretells. */
export function nudges(told: Told): Quantity[] {
  const { example, ids, letters, tape } = told
  const E = tex(letters.loss)
  return [...example.layers.keys()].flatMap((l) => {
    const { j, i } = told.weightOf(l)
    const id = ids.weight(l, j, i)
    const moved = lossOf(withWeight(example, l, j, i, (w) => w + NUDGE))
    const slope = at(at(at(tape.gradients.weights, l), j), i)
    return [
      { id: nudged(id), value: moved - tape.loss, tex: `\\text{d}${E}`, name: NUDGED },
      { id: foretold(id), value: NUDGE * slope, tex: `\\text{d}${E}`, name: FORETOLD },
    ]
  })
}

const NUDGED: Localized = {
  en: `Change of the loss when the weight grows by ${NUDGE}`,
  zh: `权重增加 ${NUDGE} 时损失的变化`,
  ko: `가중치에 ${NUDGE}만큼 더할 때 손실의 변화`,
}
const FORETOLD: Localized = {
  en: 'The same change as the slope predicts it',
  zh: '按斜率预测的同一变化',
  ko: '기울기로 예측한 같은 변화',
}

function lossOf(example: Example): number {
  return totalLoss(
    example,
    samplesOf(example).map((sample) => forward(example, sample)),
  )
}

function withWeight(
  example: Example,
  l: number,
  j: number,
  i: number,
  move: (w: number) => number,
): Example {
  return {
    ...example,
    layers: example.layers.map((layer, a) =>
      a === l
        ? {
            ...layer,
            weights: layer.weights.map((row, b) =>
              b === j ? row.map((w, c) => (c === i ? move(w) : w)) : row,
            ),
          }
        : layer,
    ),
  }
}
