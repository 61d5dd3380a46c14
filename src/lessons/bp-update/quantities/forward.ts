import { at } from '../../../engine/at.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import type { Localized } from '../../../i18n/localized.ts'
import { updated } from '../ids.ts'
import { unitName } from '../names.ts'
import { powerId } from '../quantity-ids.ts'
import type { Told } from '../told.ts'
import { named, type Add } from './add.ts'

/** What goes into each unit and out of it, before and after the update. */
export function forward(told: Told, s: number, add: Add): void {
  const { example, ids, letters, last, tape, after } = told
  const prime = (sign: Sign) => `{${tex(sign)}}'`
  example.layers.forEach((layer, l) => {
    layer.weights.forEach((_, j) => {
      const name = unitName(told, l, j)
      const into = named('Into', '的输入', '입력', name)
      const out = named('Out of', '的输出', '출력', name)
      const z = ids.sum(l, j, s)
      const a = ids.output(l, j, s)
      add(z, at(at(at(tape.z, s), l), j), tex(letters.sum(l, j)), into)
      add(a, at(at(at(tape.a, s), l), j), tex(letters.output(l, j)), out)
      add(updated(z), at(at(at(after.z, s), l), j), prime(letters.sum(l, j)), into)
      add(updated(a), at(at(at(after.a, s), l), j), prime(letters.output(l, j)), out)
    })
  })
  if (!told.mixes) return
  at(told.paper.forward, s).predictions.forEach((p, k) => {
    const z = ids.sum(last, k, s)
    const power = `e^{${tex(letters.sum(last, k))}}`
    add(powerId(z), Math.exp(at(at(at(tape.z, s), last), k)), power, POWER)
    if (told.throughSoftmax) add(ids.probability(k, s), p, tex(letters.probability(k)), PROBABILITY)
  })
}

const POWER: Localized = { en: 'Power of e', zh: 'e 的幂', ko: 'e의 거듭제곱' }
const PROBABILITY: Localized = { en: 'Probability', zh: '概率', ko: '확률' }
