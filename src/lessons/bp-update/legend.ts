import { at } from '../../engine/at.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import { tex, type Sign } from '../../derivation/symbol.ts'
import { localized, type Localized } from '../../i18n/localized.ts'
import { unitSign } from './names.ts'
import type { Told } from './told.ts'

type Entry = Derivation['legend'][number]

/** One symbol of each kind, from the input to the loss and back; of layers, the first and the last. */
export function legendOf(told: Told): Derivation['legend'] {
  const { example, letters, last, throughSoftmax } = told
  const ends = last === 0 ? [0] : [0, last]
  const biased = ends.filter((l) => at(example.layers, l).biases)
  const entry = (
    ls: readonly number[],
    sign: (l: number, j: number) => Sign,
    meaning: Localized,
  ) => (ls.length === 0 ? [] : [{ tex: ls.map((l) => tex(sign(l, 0))).join(',\\,'), meaning }])
  return [
    { tex: tex(letters.input(0)), meaning: INPUT },
    ...ends.map((l) => weightEntry(told, l)),
    ...entry(biased, letters.bias, example.biasSign === 'threshold' ? THRESHOLD : BIAS),
    ...entry(ends, letters.sum, SUM),
    ...entry(ends.slice(0, -1), letters.output, HIDDEN),
    ...entry([last], letters.output, OUTPUT),
    ...(throughSoftmax ? [{ tex: tex(letters.probability(0)), meaning: PROBABILITY }] : []),
    { tex: tex(letters.target(0)), meaning: TARGET },
    { tex: tex(letters.loss), meaning: LOSS },
    ...entry(ends, letters.signal, signal(told, ends)),
    { tex: tex(letters.rate), meaning: RATE },
  ]
}

/** A weight with two different indices where there is one: it shows which of them is where it comes from. */
function weightEntry(told: Told, l: number): Entry {
  const { letters, example } = told
  const { weights } = at(example.layers, l)
  const j = weights.length > 1 ? 1 : 0
  const i = j === 0 && at(weights, 0).length > 1 ? 1 : 0
  const from = tex(l === 0 ? letters.input(i) : unitSign(told, l - 1, i))
  const to = tex(unitSign(told, l, j))
  return {
    tex: tex(letters.weight(l, j, i)),
    meaning: {
      en: `weight from $${from}$ to $${to}$`,
      zh: `从 $${from}$ 到 $${to}$ 的权重`,
      ko: `가중치, $${from}$에서 $${to}$까지`,
    },
  }
}

function signal({ letters }: Told, ends: readonly number[]): Localized {
  const slopes = ends.map((l) => {
    const slope = `\\frac{\\partial ${tex(letters.loss)}}{\\partial ${tex(letters.sum(l, 0))}}`
    return `$${letters.descends ? '-' : ''}${slope}$`
  })
  const word = { en: 'error signal', zh: '误差信号', ko: '오차 신호' }
  return localized((locale) => `${word[locale]} ${slopes.join(', ')}`)
}

const INPUT: Localized = { en: 'input', zh: '输入', ko: '입력' }
const BIAS: Localized = { en: 'bias', zh: '偏置', ko: '편향' }
const THRESHOLD: Localized = { en: 'threshold', zh: '阈值', ko: '임계값' }
const SUM: Localized = { en: 'weighted sum', zh: '加权和', ko: '가중합' }
const HIDDEN: Localized = { en: 'hidden output', zh: '隐藏单元的输出', ko: '은닉 뉴런의 출력' }
const OUTPUT: Localized = { en: 'output', zh: '输出', ko: '출력' }
const PROBABILITY: Localized = { en: 'probability', zh: '概率', ko: '확률' }
const TARGET: Localized = { en: 'target', zh: '目标值', ko: '목표' }
const LOSS: Localized = { en: 'loss', zh: '损失', ko: '손실' }
const RATE: Localized = { en: 'learning rate', zh: '学习率', ko: '학습률' }
