import type { Clash, LetterRow } from '../../../derivation/conventions.ts'
import { NOTATIONS, type Notation } from '../../../derivation/options.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import { localized, type Localized } from '../../../i18n/localized.ts'
import { sizes, type Example } from '../../../model/example.ts'
import { lettersFor, type Letters } from '../letters.ts'

/** What a letter may stand for, in the order of the computation. */
const MEANINGS = {
  input: { en: 'input', zh: '输入', ko: '입력' },
  weight: {
    en: 'weight from input 2 to unit 1',
    zh: '从输入 2 到单元 1 的权重',
    ko: '입력 2에서 뉴런 1로 가는 가중치',
  },
  bias: { en: 'bias', zh: '偏置', ko: '편향' },
  hiddenSum: { en: 'sum into a hidden unit', zh: '隐藏单元的加权和', ko: '은닉 뉴런의 가중합' },
  hiddenOutput: { en: 'output of a hidden unit', zh: '隐藏单元的输出', ko: '은닉 뉴런의 출력' },
  sum: { en: 'sum into an output', zh: '输出单元的加权和', ko: '출력 뉴런의 가중합' },
  output: { en: 'output', zh: '输出', ko: '출력' },
  target: { en: 'target', zh: '目标值', ko: '목표' },
  signal: { en: 'error signal of an output', zh: '输出单元的误差信号', ko: '출력의 오차 신호' },
  hiddenSignal: {
    en: 'error signal of a hidden unit',
    zh: '隐藏单元的误差信号',
    ko: '은닉 뉴런의 오차 신호',
  },
  rate: { en: 'learning rate', zh: '学习率', ko: '학습률' },
  loss: { en: 'loss', zh: '损失', ko: '손실' },
} satisfies Record<string, Localized>
type Meaning = keyof typeof MEANINGS

/** The same thing in two layers is one meaning, as far as letters go. */
const SAME: Readonly<Partial<Record<Meaning, Localized>>> = {
  hiddenSum: { en: 'weighted sum', zh: '加权和', ko: '가중합' },
  sum: { en: 'weighted sum', zh: '加权和', ko: '가중합' },
  signal: { en: 'error signal', zh: '误差信号', ko: '오차 신호' },
  hiddenSignal: { en: 'error signal', zh: '误差信号', ko: '오차 신호' },
  weight: { en: 'weight', zh: '权重', ko: '가중치' },
}

/** Letter by letter in every notation, and how its signals and updates are signed. */
export function letterRows(example: Example): readonly LetterRow[] {
  const letters = all((notation) => lettersFor(example, notation))
  const some = signsOf(example, letters.vw).map(([meaning]) => meaning)
  const rows = some.map((meaning): LetterRow => ({
    meaning: MEANINGS[meaning],
    tex: all((notation) => tex(signOf(example, letters[notation], meaning))),
  }))
  return [...rows, ...rules(example, letters)]
}

/** Letters that stand for one thing in one notation and for another thing in the next. */
export function clashesOf(example: Example): readonly Clash[] {
  const meanings = new Map<string, Map<Notation, Localized[]>>()
  for (const notation of NOTATIONS)
    for (const [meaning, { letter, accent }] of signsOf(example, lettersFor(example, notation))) {
      const symbol = tex({ letter, ...(accent && { accent }) })
      const own = meanings.get(symbol) ?? new Map<Notation, Localized[]>()
      own.set(notation, [...(own.get(notation) ?? []), SAME[meaning] ?? MEANINGS[meaning]])
      meanings.set(symbol, own)
    }
  return [...meanings].flatMap(([symbol, own]): Clash[] => {
    const said = [...own].map(([notation, some]) => [notation, joined(some)] as const)
    const isOne = new Set(said.map(([, { en }]) => en)).size === 1
    return isOne ? [] : [{ tex: symbol, meanings: Object.fromEntries(said) }]
  })
}

function joined(some: readonly Localized[]): Localized {
  if (some.includes(MEANINGS.hiddenOutput) && some.includes(MEANINGS.output)) return ANY_OUTPUT
  return localized((locale) => [...new Set(some.map((one) => one[locale]))].join(', '))
}

const ANY_OUTPUT: Localized = {
  en: 'output of any layer',
  zh: '任一层的输出',
  ko: '모든 층의 출력',
}

function all<T>(make: (notation: Notation) => T): Readonly<Record<Notation, T>> {
  return { vw: make('vw'), matrix: make('matrix'), ay: make('ay') }
}

function signOf(example: Example, letters: Letters, wanted: Meaning): Sign {
  return signsOf(example, letters).find(([meaning]) => meaning === wanted)?.[1] ?? letters.loss
}

function signsOf(example: Example, letters: Letters): readonly (readonly [Meaning, Sign])[] {
  const [inputs = 1] = sizes(example)
  const last = example.layers.length - 1
  const hidden: readonly (readonly [Meaning, Sign])[] = [
    ['hiddenSum', letters.sum(0, 0)],
    ['hiddenOutput', letters.output(0, 0)],
  ]
  return [
    ['input', letters.input(0)],
    ['weight', letters.weight(0, 0, Math.min(1, inputs - 1))],
    ['bias', letters.bias(0, 0)],
    ...(last > 0 ? hidden : []),
    ['sum', letters.sum(last, 0)],
    ['output', letters.output(last, 0)],
    ['target', letters.target(0)],
    ['signal', letters.signal(last, 0)],
    ...(last > 0 ? ([['hiddenSignal', letters.signal(0, 0)]] as const) : []),
    ['rate', letters.rate],
    ['loss', letters.loss],
  ]
}

/** What the error signal is, and how a weight follows it. */
function rules(
  example: Example,
  letters: Readonly<Record<Notation, Letters>>,
): readonly LetterRow[] {
  const last = example.layers.length - 1
  return [
    {
      meaning: { en: 'the signal is', zh: '误差信号的含义', ko: '오차 신호의 뜻' },
      tex: all((notation) => {
        const { descends, loss, sum } = letters[notation]
        const slope = `\\dfrac{\\partial ${tex(loss)}}{\\partial ${tex(sum(last, 0))}}`
        return descends ? `-${slope}` : slope
      }),
    },
    {
      meaning: { en: 'update', zh: '更新', ko: '갱신' },
      tex: all((notation) => {
        const { descends, rate, signal, input, output, weight } = letters[notation]
        const w = tex(weight(last, 0, 0))
        const tail = last > 0 ? output(last - 1, 0) : input(0)
        return `${w} ${descends ? '+' : '-'} ${tex(rate)}\\,${tex(signal(last, 0))}\\,${tex(tail)}`
      }),
    },
    {
      meaning: {
        en: 'weight from unit i to unit j',
        zh: '从单元 i 到单元 j 的权重',
        ko: '뉴런 i에서 뉴런 j로 가는 가중치',
      },
      tex: all((notation) => {
        const { sub = '', ...letter } = letters[notation].weight(last, 0, 0)
        const order = notation === 'vw' && last < 2 ? 'ij' : 'ji'
        return tex({ ...letter, sub: sub.replace(/11$/, order) })
      }),
    },
  ]
}
