import type { Quantities, Quantity, QuantityId } from '../../../derivation/quantity.ts'
import { tex } from '../../../derivation/symbol.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { RATE } from '../ids.ts'
import { biasName, sourceName, weightName } from '../names.ts'
import { SHARE } from '../quantity-ids.ts'
import type { Told } from '../told.ts'
import { addingTo, type Add } from './add.ts'

/** The numbers that a reader can set. */
export function givenOf(told: Told): Quantities {
  const all = new Map<QuantityId, Quantity>()
  given(told, addingTo(all))
  return all
}

export function given(told: Told, add: Add): void {
  const { example, ids, letters } = told
  told.samples.forEach((sample, s) => {
    sample.inputs.forEach((x, i) =>
      add(ids.input(i, s), x, tex(letters.input(i)), sourceName(told, 0, i)),
    )
    sample.targets.forEach((t, k) => add(ids.target(k, s), t, tex(letters.target(k)), TARGET))
  })
  example.layers.forEach((layer, l) => {
    layer.weights.forEach((row, j) =>
      row.forEach((w, i) =>
        add(ids.weight(l, j, i), w, tex(letters.weight(l, j, i)), weightName(told, l, j, i)),
      ),
    )
    layer.biases?.forEach((b, j) =>
      add(ids.bias(l, j), b, tex(letters.bias(l, j)), biasName(told, l, j)),
    )
  })
  add(RATE, example.learningRate, tex(letters.rate), {
    en: 'Learning rate',
    zh: '学习率',
    ko: '학습률',
  })
  if (told.batch)
    add(SHARE, told.share, '1/n', {
      en: 'Share of a sample',
      zh: '每个样本的权数',
      ko: '표본 하나의 몫',
    })
}

const TARGET: Localized = { en: 'Target', zh: '目标值', ko: '목표값' }
