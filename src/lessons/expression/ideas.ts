import type { Localized } from '../../i18n/localized.ts'
import type { ExpressionOperation } from '../../model/expression.ts'

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
