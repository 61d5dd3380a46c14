import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  e: { en: 'exponential', zh: '指数项', ko: '지수항' },
  u: { en: 'denominator u', zh: '分母 u', ko: '분모 u' },
  sigma: { en: 'sigmoid', zh: 'sigmoid 的值', ko: '시그모이드 값' },
  outer: { en: 'outer derivative', zh: '外层导数', ko: '바깥 함수의 미분' },
  inner: { en: 'inner derivative', zh: '内层导数', ko: '안쪽 함수의 미분' },
  rest: { en: 'one minus the sigmoid', zh: '1 与 sigmoid 之差', ko: '1에서 시그모이드를 뺀 값' },
  d1: { en: 'slope', zh: '斜率', ko: '기울기' },
  bend: { en: 'bending factor', zh: '弯曲因子', ko: '휘는 정도를 정하는 인수' },
  d2: { en: 'second derivative', zh: '二阶导数', ko: '이계 도함수' },
  extreme: { en: 'where it bends most', zh: '弯曲最大之处', ko: '가장 많이 휘는 곳' },
  h: { en: 'distance of the check', zh: '检验用的间距', ko: '확인에 쓰는 간격' },
  up: { en: 'value to the right', zh: '右侧的值', ko: '오른쪽 값' },
  down: { en: 'value to the left', zh: '左侧的值', ko: '왼쪽 값' },
  measured: { en: 'measured slope', zh: '测得的斜率', ko: '측정한 기울기' },
  tangent: { en: 'tangent', zh: '切线', ko: '접선' },
  secant: { en: 'secant', zh: '割线', ko: '할선' },
} as const satisfies Words

export const CURVE = {
  sigma: { en: 'sigmoid curve', zh: 'sigmoid 曲线', ko: '시그모이드 곡선' },
  d1: { en: 'curve of the slope', zh: '斜率曲线', ko: '기울기 곡선' },
  d2: { en: 'curve of the second derivative', zh: '二阶导数曲线', ko: '이계 도함수 곡선' },
} as const satisfies Words

export const MARK: Localized = NAME.extreme

export const CAPTION: Localized = {
  en: '$\\sigma$ and its derivatives',
  zh: '$\\sigma$ 及其导数',
  ko: '$\\sigma$와 그 도함수',
}

export const LEGEND: Derivation['legend'] = [
  { tex: '\\sigma', meaning: { en: 'sigmoid', zh: 'sigmoid 函数', ko: '시그모이드' } },
  { tex: "\\sigma'", meaning: { en: 'its slope', zh: '它的斜率', ko: '기울기' } },
  {
    tex: "\\sigma''",
    meaning: { en: 'how the slope changes', zh: '斜率的变化率', ko: '기울기의 변화율' },
  },
  {
    tex: 'u',
    meaning: {
      en: 'stands for $1 + e^{-x}$',
      zh: '代表 $1 + e^{-x}$',
      ko: '$1 + e^{-x}$를 줄여 쓴 것',
    },
  },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  power: { en: 'Write it as a power', zh: '写成幂的形式', ko: '거듭제곱으로 쓰기' },
  chain: { en: 'Chain rule', zh: '链式法则', ko: '연쇄 법칙' },
  slope: {
    en: "$\\sigma' = \\sigma(1 - \\sigma)$",
    zh: "$\\sigma' = \\sigma(1 - \\sigma)$",
    ko: "$\\sigma' = \\sigma(1 - \\sigma)$",
  },
  curvature: { en: 'Once more', zh: '再求一次导', ko: '한 번 더 미분하기' },
  extremes: {
    en: 'Steepest, and most bent',
    zh: '最陡处与最弯处',
    ko: '가장 가파른 곳과 가장 휜 곳',
  },
  difference: { en: 'Check by measuring', zh: '用差商检验', ko: '차분으로 확인하기' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'Differentiate $\\sigma(x) = \\frac{1}{1 + e^{-x}}$ twice, and work out both derivatives at $x =$ {x}.',
    zh: '对 $\\sigma(x) = \\frac{1}{1 + e^{-x}}$ 求一阶和二阶导数，并计算它们在 $x =$ {x} 处的值。',
    ko: '$\\sigma(x) = \\frac{1}{1 + e^{-x}}$의 일계 도함수와 이계 도함수를 구하고 $x =$ {x}에서의 값을 계산하세요.',
  },
  power: {
    en: 'How large is $\\sigma$ at $x$? Call the denominator $u$.',
    zh: '$\\sigma$ 在 $x$ 处是多少？把分母记作 $u$。',
    ko: '$x$에서 $\\sigma$의 값은 얼마일까요? 분모를 $u$라 둡니다.',
  },
  chain: {
    en: 'How does $\\sigma$ answer, through $u$, to a small change of $x$?',
    zh: '$x$ 稍有变化时，$\\sigma$ 经由 $u$ 如何变化？',
    ko: '$x$의 작은 변화는 $u$의 값을 거쳐 $\\sigma$의 값을 어떻게 바꿀까요?',
  },
  slope: {
    en: 'Can the slope be written with $\\sigma$ alone?',
    zh: '能只用 $\\sigma$ 表示斜率吗？',
    ko: '기울기를 $\\sigma$만으로 나타낼 수 있을까요?',
  },
  curvature: {
    en: 'How does the slope itself change?',
    zh: '斜率本身如何变化？',
    ko: '기울기 자체는 어떻게 변할까요?',
  },
  extremes: {
    en: 'Where is $\\sigma$ steepest, and where does it bend most?',
    zh: '$\\sigma$ 在哪里最陡，在哪里弯曲最大？',
    ko: '$\\sigma$의 그래프는 어디에서 가장 가파르고, 어디에서 가장 많이 휠까요?',
  },
  difference: {
    en: 'Does the slope between two close points agree?',
    zh: '两个相近点之间的斜率与它一致吗？',
    ko: '가까운 두 점 사이의 기울기와 맞을까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  chain: {
    en: 'The power rule gives $-u^{-2}$, and the inner derivative of $e^{-x}$ brings another minus: they cancel.',
    zh: '由幂函数的求导公式得 $-u^{-2}$，$e^{-x}$ 的内层导数又带来一个负号，两个负号相消。',
    ko: '거듭제곱을 미분하면 $-u^{-2}$의 음의 부호가 생기고, $e^{-x}$의 안쪽 미분에서 음의 부호가 하나 더 나와 서로 지워집니다.',
  },
  slope: {
    en: 'Split the fraction: $\\frac{e^{-x}}{u^2} = \\frac{1}{u} \\cdot \\frac{e^{-x}}{u}$, and $\\frac{e^{-x}}{1 + e^{-x}} = 1 - \\sigma$.',
    zh: '把分式拆开：$\\frac{e^{-x}}{u^2} = \\frac{1}{u} \\cdot \\frac{e^{-x}}{u}$，而 $\\frac{e^{-x}}{1 + e^{-x}} = 1 - \\sigma$。',
    ko: '분수를 나누면 $\\frac{e^{-x}}{u^2} = \\frac{1}{u} \\cdot \\frac{e^{-x}}{u}$이고, $\\frac{e^{-x}}{1 + e^{-x}} = 1 - \\sigma$입니다.',
  },
  curvature: {
    en: "Product rule on $\\sigma(1 - \\sigma)$: $\\sigma'(1 - \\sigma) - \\sigma\\sigma' = \\sigma'(1 - 2\\sigma)$.",
    zh: "对 $\\sigma(1 - \\sigma)$ 用乘积法则：$\\sigma'(1 - \\sigma) - \\sigma\\sigma' = \\sigma'(1 - 2\\sigma)$。",
    ko: "$\\sigma(1 - \\sigma)$에 곱의 미분법을 쓰면 $\\sigma'(1 - \\sigma) - \\sigma\\sigma' = \\sigma'(1 - 2\\sigma)$입니다.",
  },
  extremes: {
    en: "$\\sigma'$ is largest where $\\sigma = \\frac12$, at $x = 0$; there $\\sigma''$ is 0. It is extreme at $x = \\pm\\ln(2 + \\sqrt3)$.",
    zh: "$\\sigma'$ 在 $\\sigma = \\frac12$ 即 $x = 0$ 处最大，那里 $\\sigma''$ 为 0；$\\sigma''$ 的极值在 $x = \\pm\\ln(2 + \\sqrt3)$。",
    ko: "$\\sigma'$의 값은 $\\sigma = \\frac12$, 곧 $x = 0$에서 가장 크고 거기서 $\\sigma''$의 값은 0입니다. $\\sigma''$의 극값은 $x = \\pm\\ln(2 + \\sqrt3)$에 있습니다.",
  },
  same: {
    en: "The measured slope and $\\sigma'$ agree: {measured} and {d1}.",
    zh: "测得的斜率与 $\\sigma'$ 一致：{measured} 与 {d1}。",
    ko: "측정한 기울기와 $\\sigma'$의 값이 맞습니다: {measured}, {d1}.",
  },
  near: {
    en: "The measured slope {measured} is close to $\\sigma' =$ {d1} but not equal: the slope does not change evenly between the two points.",
    zh: "测得的斜率 {measured} 接近 $\\sigma' =$ {d1} 而不相等：两点之间斜率的变化并不均匀。",
    ko: "측정한 기울기 {measured}의 값은 $\\sigma' =$ {d1}에 가깝지만 같지는 않습니다. 두 점 사이에서 기울기가 고르게 변하지 않기 때문입니다.",
  },
} as const satisfies Words

export const WHY = {
  power: {
    en: 'A fraction with 1 on top is a power: then the chain rule is all you need.',
    zh: '分子为 1 的分式就是幂，于是只需要链式法则。',
    ko: '분자가 1인 분수는 거듭제곱이므로 연쇄 법칙만 있으면 됩니다.',
  },
  slope: {
    en: 'A network has computed $\\sigma$ already: on the way back its slope costs one subtraction and one multiplication.',
    zh: '网络前向时已经算出 $\\sigma$，反向时求斜率只需一次减法和一次乘法。',
    ko: '신경망은 순전파에서 $\\sigma$의 값을 이미 구해 두었으므로, 역전파에서 기울기는 뺄셈 한 번과 곱셈 한 번이면 구할 수 있습니다.',
  },
  extremes: {
    en: 'A sigmoid multiplies the gradient by at most a quarter. Ten of them leave less than a millionth, unless large weights make up for it.',
    zh: '每经过一个 sigmoid，梯度最多剩下四分之一；若没有很大的权重来补偿，经过十个之后剩下不到百万分之一。',
    ko: '시그모이드 하나를 지나면 기울기는 많아야 4분의 1만 남습니다. 큰 가중치가 메우지 않는 한, 열 개를 지나면 백만분의 1도 남지 않습니다.',
  },
} as const satisfies Words
