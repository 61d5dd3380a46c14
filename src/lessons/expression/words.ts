import { everywhere, localized, type Localized } from '../../i18n/localized.ts'
import type { ExpressionOperation } from '../../model/expression.ts'
import type { Operated, Spoken, Told } from './told.ts'

/** What a screen reader says of an operation. */
const OPERATION_NAME: Readonly<Record<ExpressionOperation, Localized>> = {
  add: { en: 'sum', zh: '和', ko: '합' },
  sub: { en: 'difference', zh: '差', ko: '차' },
  mul: { en: 'product', zh: '积', ko: '곱' },
  div: { en: 'quotient', zh: '商', ko: '몫' },
  pow: { en: 'power', zh: '幂', ko: '거듭제곱' },
  neg: { en: 'negative', zh: '相反数', ko: '부호를 바꾼 값' },
  exp: { en: 'exponential', zh: '指数', ko: '지수' },
  log: { en: 'natural logarithm', zh: '自然对数', ko: '자연로그' },
  sqrt: { en: 'square root', zh: '平方根', ko: '제곱근' },
  relu: { en: 'rectified value', zh: '整流值', ko: '정류값' },
  sigmoid: { en: 'sigmoid value', zh: 'sigmoid 值', ko: '시그모이드 값' },
  tanh: { en: 'hyperbolic tangent', zh: '双曲正切', ko: '쌍곡탄젠트' },
  abs: { en: 'absolute value', zh: '绝对值', ko: '절댓값' },
  max: { en: 'maximum', zh: '最大值', ko: '최댓값' },
  min: { en: 'minimum', zh: '最小值', ko: '최솟값' },
}

/** The name of a term without typesetting: `w0`, `v 3`. */
const plainName = ({ tex, term }: Spoken): string =>
  term.kind === 'variable'
    ? term.name
    : tex
        .replace(/\\(?:text|tilde)/g, '')
        .replace(/[{}_^\\]+/g, ' ')
        .trim()

export function termName(one: Spoken): Localized {
  const name = plainName(one)
  switch (one.term.kind) {
    case 'variable':
      return { en: `variable ${name}`, zh: `变量 ${name}`, ko: `변수 ${name}` }
    case 'constant':
      return { en: `constant ${name}`, zh: `常数 ${name}`, ko: `상수 ${name}` }
    case 'operation': {
      const what = OPERATION_NAME[one.term.operation]
      return {
        en: `${name}, a ${what.en}`,
        zh: `${name}，${what.zh}`,
        ko: `${name}, ${what.ko}`,
      }
    }
  }
}

export function edgeName(from: Spoken, to: Spoken): Localized {
  const [a, b] = [termName(from), termName(to)]
  return {
    en: `from ${a.en} to ${b.en}`,
    zh: `从${a.zh}到${b.zh}`,
    ko: `${a.ko}에서 ${b.ko}까지`,
  }
}

export function gradientName(one: Spoken): Localized {
  const name = termName(one)
  return {
    en: `gradient for ${name.en}`,
    zh: `${name.zh}的梯度`,
    ko: `${name.ko}의 기울기`,
  }
}

export function slopeName(of: Spoken, by: Spoken): Localized {
  const [a, b] = [termName(of), termName(by)]
  return {
    en: `slope of ${a.en} in ${b.en}`,
    zh: `${a.zh}对${b.zh}的局部导数`,
    ko: `${b.ko}에 대한 ${a.ko}의 국소 미분`,
  }
}

const m = ({ tex }: Spoken) => `$${tex}$`

/** The question of a forward step. */
export function forwardGoal(one: Operated, [a, b = a]: readonly Spoken[]): Localized {
  if (a === undefined || b === undefined) return everywhere('')
  const [x, y] = [m(a), m(b)]
  const goals: Readonly<Record<ExpressionOperation, Localized>> = {
    add: {
      en: `What is the sum of ${x} and ${y}?`,
      zh: `${x} 与 ${y} 之和是多少？`,
      ko: `${x}, ${y}의 합은 얼마일까요?`,
    },
    sub: {
      en: `What is left of ${x} when ${y} is subtracted?`,
      zh: `${x} 减去 ${y} 是多少？`,
      ko: `${x}에서 ${y}의 값을 빼면 얼마일까요?`,
    },
    mul: {
      en: `What is the product of ${x} and ${y}?`,
      zh: `${x} 与 ${y} 之积是多少？`,
      ko: `${x}, ${y}의 곱은 얼마일까요?`,
    },
    div: {
      en: `What is ${x} divided by ${y}?`,
      zh: `${x} 除以 ${y} 是多少？`,
      ko: `${x}의 값을 ${y}의 값으로 나누면 얼마일까요?`,
    },
    pow: {
      en: `What is ${x} to the power ${y}?`,
      zh: `${x} 的 ${y} 次幂是多少？`,
      ko: `${x}의 ${y} 제곱은 얼마일까요?`,
    },
    neg: {
      en: `What is ${x} with its sign turned?`,
      zh: `${x} 变号后是多少？`,
      ko: `${x}의 부호를 바꾸면 얼마일까요?`,
    },
    exp: {
      en: `What is $e$ to the power ${x}?`,
      zh: `$e$ 的 ${x} 次幂是多少？`,
      ko: `$e$의 ${x} 제곱은 얼마일까요?`,
    },
    log: {
      en: `What is the natural logarithm of ${x}?`,
      zh: `${x} 的自然对数是多少？`,
      ko: `${x}의 자연로그는 얼마일까요?`,
    },
    sqrt: {
      en: `What is the square root of ${x}?`,
      zh: `${x} 的平方根是多少？`,
      ko: `${x}의 제곱근은 얼마일까요?`,
    },
    relu: {
      en: `What does the ReLU let through of ${x}?`,
      zh: `${x} 经过 ReLU 后是多少？`,
      ko: `${x}의 값이 ReLU를 지나면 얼마일까요?`,
    },
    sigmoid: {
      en: `Where between 0 and 1 does the sigmoid put ${x}?`,
      zh: `sigmoid 把 ${x} 放在 0 与 1 之间的何处？`,
      ko: `시그모이드를 지난 ${x}의 값은 0과 1 사이 어디일까요?`,
    },
    tanh: {
      en: `Where between −1 and 1 does the hyperbolic tangent put ${x}?`,
      zh: `双曲正切把 ${x} 放在 −1 与 1 之间的何处？`,
      ko: `쌍곡탄젠트를 지난 ${x}의 값은 −1과 1 사이 어디일까요?`,
    },
    abs: {
      en: `How far is ${x} from zero?`,
      zh: `${x} 到零的距离是多少？`,
      ko: `${x}의 값은 0에서 얼마나 떨어져 있을까요?`,
    },
    max: {
      en: `Which is larger, ${x} or ${y}?`,
      zh: `${x} 与 ${y} 哪个更大？`,
      ko: `${x}, ${y} 중 어느 쪽이 더 클까요?`,
    },
    min: {
      en: `Which is smaller, ${x} or ${y}?`,
      zh: `${x} 与 ${y} 哪个更小？`,
      ko: `${x}, ${y} 중 어느 쪽이 더 작을까요?`,
    },
  }
  return goals[one.term.operation]
}

/** The idea behind the slope of an operation. */
export const IDEA: Readonly<Record<ExpressionOperation, Localized>> = {
  add: {
    en: 'A sum hands the gradient on to each of its terms, unchanged.',
    zh: '加法把梯度原样传给每一项。',
    ko: '덧셈은 기울기를 각 항에 그대로 넘깁니다.',
  },
  sub: {
    en: 'A difference hands the gradient on; what is subtracted gets it with the opposite sign.',
    zh: '减法把梯度传下去，被减去的一项收到的符号相反。',
    ko: '뺄셈은 기울기를 넘기되, 빼는 쪽에는 부호를 바꾸어 넘깁니다.',
  },
  mul: {
    en: 'In a product, the slope for each factor is the other factor.',
    zh: '在乘积中，对一个因子的导数就是另一个因子。',
    ko: '곱에서는 한 인수에 대한 미분이 다른 인수입니다.',
  },
  div: {
    en: 'The numerator gets one over the denominator. The denominator gets a minus sign and its own square below.',
    zh: '分子得到分母的倒数；分母得到一个负号，并以自身的平方为分母。',
    ko: '분자에는 분모의 역수가 옵니다. 분모에는 음의 부호가 붙고 분모의 제곱으로 나눕니다.',
  },
  pow: {
    en: 'The exponent comes down as a factor, and the power falls by one.',
    zh: '指数降下来成为因子，幂次减一。',
    ko: '지수가 앞으로 내려와 곱해지고, 차수는 하나 줄어듭니다.',
  },
  neg: {
    en: 'A turned sign turns the sign of the gradient too.',
    zh: '取相反数也使梯度变号。',
    ko: '부호를 바꾸면 기울기의 부호도 바뀝니다.',
  },
  exp: {
    en: 'The exponential is its own derivative: its value from the forward pass is used again.',
    zh: '指数函数的导数是它自身：前向传播算出的值可以直接再用。',
    ko: '지수 함수의 미분은 자기 자신입니다. 순전파에서 구한 값을 다시 씁니다.',
  },
  log: {
    en: 'The slope of the logarithm is one over its argument.',
    zh: '对数的导数是自变量的倒数。',
    ko: '로그의 미분은 인수의 역수입니다.',
  },
  sqrt: {
    en: 'The slope of a root is one over twice the root.',
    zh: '平方根的导数是该根两倍的倒数。',
    ko: '제곱근의 미분은 그 근의 두 배의 역수입니다.',
  },
  relu: {
    en: 'A ReLU is a gate: open it passes the gradient on as it is, closed it passes nothing.',
    zh: 'ReLU 像一道门：开着时原样传递梯度，关着时什么也不传。',
    ko: 'ReLU는 문과 같습니다. 열려 있으면 기울기를 그대로 넘기고, 닫혀 있으면 아무것도 넘기지 않습니다.',
  },
  sigmoid: {
    en: 'The slope of the sigmoid needs only its own value from the forward pass.',
    zh: 'sigmoid 的导数只需要它在前向传播中的值。',
    ko: '시그모이드의 미분에는 순전파에서 구한 자기 값만 있으면 됩니다.',
  },
  tanh: {
    en: 'The slope of the hyperbolic tangent needs only its own value from the forward pass.',
    zh: '双曲正切的导数只需要它在前向传播中的值。',
    ko: '쌍곡탄젠트의 미분에는 순전파에서 구한 자기 값만 있으면 됩니다.',
  },
  abs: {
    en: 'The slope of the absolute value is the sign of its argument.',
    zh: '绝对值的导数是自变量的符号。',
    ko: '절댓값의 미분은 인수의 부호입니다.',
  },
  max: {
    en: 'Only the larger one counts, so the whole gradient goes to it.',
    zh: '只有较大的一个起作用，全部梯度都传给它。',
    ko: '더 큰 쪽만 결과를 정하므로 기울기는 모두 그쪽으로 갑니다.',
  },
  min: {
    en: 'Only the smaller one counts, so the whole gradient goes to it.',
    zh: '只有较小的一个起作用，全部梯度都传给它。',
    ko: '더 작은 쪽만 결과를 정하므로 기울기는 모두 그쪽으로 갑니다.',
  },
}

/** Sentences one after the other; Chinese needs no space between. */
export function joined(...texts: readonly (Localized | undefined)[]): Localized | undefined {
  const said = texts.filter((text) => text !== undefined)
  if (said.length === 0) return undefined
  return localized((locale) => said.map((text) => text[locale]).join(locale === 'zh' ? '' : ' '))
}

/** What a formula computes or is given for nothing. */
export function idleCaution({ idle }: Told): Localized | undefined {
  if (idle.length === 0) return undefined
  const list = idle.map((name) => `“${name}”`).join(', ')
  return {
    en: `The output does not depend on ${list}: the gradient is 0.`,
    zh: `输出不依赖 ${list}，相应的梯度为 0。`,
    ko: `출력이 의존하지 않는 변수: ${list}. 기울기는 0입니다.`,
  }
}
