import { at } from '../../../engine/at.ts'
import type { Quantity } from '../../../derivation/quantity.ts'
import { tex } from '../../../derivation/symbol.ts'
import { predictions } from '../../../model/losses.ts'
import { updated } from '../ids.ts'
import { powerId } from '../quantity-ids.ts'
import type { Told } from '../told.ts'

/** The powers and probabilities of a softmax after the update. */
export function softmaxAfter(told: Told): Quantity[] {
  const { example, ids, letters, last, after } = told
  if (!told.mixes) return []
  return told.samples.flatMap((_, s) => {
    const z = at(at(after.z, s), last)
    const p = predictions(example.loss, at(at(after.a, s), last))
    return z.flatMap((value, k) => {
      const power: Quantity = {
        id: updated(powerId(ids.sum(last, k, s))),
        value: Math.exp(value),
        tex: `e^{{${tex(letters.sum(last, k))}}'}`,
        name: { en: 'Power of e', zh: 'e 的幂', ko: 'e의 거듭제곱' },
      }
      if (!told.throughSoftmax) return [power]
      return [
        power,
        {
          id: updated(ids.probability(k, s)),
          value: at(p, k),
          tex: `{${tex(letters.probability(k))}}'`,
          name: { en: 'Probability', zh: '概率', ko: '확률' },
        },
      ]
    })
  })
}
