import { perSign, spoken, tex, type Sign } from '../../derivation/symbol.ts'
import { localized, type Localized } from '../../i18n/localized.ts'
import type { Told } from './told.ts'

/** What is drawn for a unit: x₁, h₁, h₁⁽²⁾, or the letter of what the loss sees of an output. */
export function unitSign({ letters, last, throughSoftmax }: Told, l: number, j: number): Sign {
  if (l === last) return throughSoftmax ? letters.probability(j) : letters.output(l, j)
  return letters.hidden(l, j)
}

export function unitName(told: Told, l: number, j: number): Localized {
  const sign = unitSign(told, l, j)
  return l === told.last ? outputName(sign) : hiddenName(sign)
}

/** Whence weight i of unit j of layer l comes: an input or a unit of the layer below. */
export function sourceName(told: Told, l: number, i: number): Localized {
  return l > 0 ? unitName(told, l - 1, i) : inputName(told.letters.input(i))
}

const inputName = kindOf({ en: 'input', zh: '输入', ko: '입력' })
const hiddenName = kindOf({ en: 'hidden', zh: '隐藏单元', ko: '은닉 뉴런' })
const outputName = kindOf({ en: 'output', zh: '输出', ko: '출력' })

/** Names by the kind of the unit and its sign. */
function kindOf(kind: Localized): (sign: Sign) => Localized {
  return perSign((sign) => localized((locale) => `${kind[locale]} ${spoken(sign, locale)}`))
}

export function weightName(told: Told, l: number, j: number, i: number): Localized {
  const sign = told.letters.weight(l, j, i)
  const from = sourceName(told, l, i)
  const to = unitName(told, l, j)
  return {
    en: `Weight ${spoken(sign, 'en')}, from ${from.en} to ${to.en}`,
    zh: `权重 ${spoken(sign, 'zh')}，从${from.zh} 到${to.zh}`,
    ko: `가중치 ${spoken(sign, 'ko')}, ${from.ko}에서 ${to.ko}까지`,
  }
}

export function biasName(told: Told, l: number, j: number): Localized {
  const sign = told.letters.bias(l, j)
  const to = unitName(told, l, j)
  return told.example.biasSign === 'threshold'
    ? {
        en: `Threshold ${spoken(sign, 'en')} of ${to.en}`,
        zh: `${to.zh} 的阈值 ${spoken(sign, 'zh')}`,
        ko: `${to.ko}의 임계값 ${spoken(sign, 'ko')}`,
      }
    : {
        en: `Bias ${spoken(sign, 'en')} of ${to.en}`,
        zh: `${to.zh} 的偏置 ${spoken(sign, 'zh')}`,
        ko: `${to.ko}의 편향 ${spoken(sign, 'ko')}`,
      }
}

export const gradientName = (of: Localized): Localized => ({
  en: `Gradient for ${of.en}`,
  zh: `${of.zh} 的梯度`,
  ko: `${of.ko}의 기울기`,
})

export const changeName = (of: Localized): Localized => ({
  en: `Change of ${of.en}`,
  zh: `${of.zh} 的改变量`,
  ko: `${of.ko}의 변화량`,
})

/** The loss that one pass is about: E, or E⁽ˢ⁾ of a sample in a batch. */
export const passLoss = ({ letters, batch }: Told, s: number): string =>
  `${tex(letters.loss)}${batch ? `^{[${s + 1}]}` : ''}`
