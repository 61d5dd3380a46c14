import type { Prose } from '../derivation/prose.ts'

/** The sentences of the hints. A symbol comes as `$tex$`. */

export const crossing = (symbol: string): Prose => ({
  en: `Walk from the loss back to ${symbol} along what is lit. What do you cross on the way?`,
  zh: `沿着亮起的部分，从损失往回走到 ${symbol}。途中经过了哪些量？`,
  ko: `밝게 표시된 경로를 따라 손실에서 ${symbol}까지 거슬러 가 보세요. 무엇을 지나게 되나요?`,
})

export const whatEnters = (symbol: string): Prose => ({
  en: `What ${symbol} is made of is lit. What does each part bring?`,
  zh: `亮起的部分就是计算 ${symbol} 所用的量。每一部分各提供什么？`,
  ko: `${symbol}의 계산에 쓰이는 값이 밝게 표시되어 있습니다. 각 부분은 어떤 역할을 하나요?`,
})

export const inSymbols = (symbol: string): Prose => ({
  en: `This is the rule for ${symbol}. Which number stands for each symbol here?`,
  zh: `这是 ${symbol} 的公式。这里每个符号对应哪个数？`,
  ko: `${symbol}의 공식입니다. 여기서 각 기호에 어떤 수가 들어가나요?`,
})

export const beginWith = (tex: string): Prose => ({
  en: `Begin with $${tex}$. Which number belongs there, and how often?`,
  zh: `先看 $${tex}$。这里应当是哪个数，又该出现几次？`,
  ko: `먼저 $${tex}$의 자리를 보세요. 거기에는 어떤 수가 몇 번 들어가야 할까요?`,
})

export const putIn = (symbol: string): Prose => ({
  en: `The numbers are put in. What does ${symbol} come to?`,
  zh: `数值已经代入。${symbol} 等于多少？`,
  ko: `수를 대입했습니다. ${symbol}의 값은 얼마인가요?`,
})

/** A number that has no line of its own: a slope. */
export const readOff = (symbol: string): Prose => ({
  en: `${symbol} depends only on the number that enters the unit. How steep is the activation there?`,
  zh: `${symbol} 只取决于进入该单元的数。激活函数在那里有多陡？`,
  ko: `${symbol}의 값은 이 뉴런에 들어오는 값만으로 정해집니다. 활성화 함수는 거기서 얼마나 가파른가요?`,
})
