import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  v: { en: 'input', zh: '输入', ko: '입력' },
  root: { en: 'root r', zh: '根式 r', ko: '제곱근 r' },
  phi: { en: 'value of the function', zh: '函数值', ko: '함숫값' },
  dr: { en: 'derivative of the root', zh: '根式的导数', ko: '제곱근의 미분' },
  num: { en: 'numerator', zh: '分子', ko: '분자' },
  d1: { en: 'slope', zh: '斜率', ko: '기울기' },
  d2: { en: 'second derivative', zh: '二阶导数', ko: '이계 도함수' },
  cube: { en: 'slope from the value', zh: '由函数值求得的斜率', ko: '함숫값으로 구한 기울기' },
  h: { en: 'distance of the check', zh: '检验用的间距', ko: '확인에 쓰는 간격' },
  up: { en: 'value to the right', zh: '右侧的值', ko: '오른쪽 값' },
  down: { en: 'value to the left', zh: '左侧的值', ko: '왼쪽 값' },
  measured: { en: 'measured slope', zh: '测得的斜率', ko: '측정한 기울기' },
  epsilon: { en: 'complex step', zh: '复步长', ko: '복소수 간격' },
  imaginary: { en: 'imaginary part', zh: '虚部', ko: '허수부' },
  complex: {
    en: 'slope from the imaginary part',
    zh: '由虚部求得的斜率',
    ko: '허수부로 구한 기울기',
  },
  tangent: { en: 'tangent', zh: '切线', ko: '접선' },
  secant: { en: 'secant', zh: '割线', ko: '할선' },
} as const satisfies Words

export const CURVE = {
  phi: { en: 'curve of the function', zh: '函数曲线', ko: '함수의 곡선' },
  d1: { en: 'curve of the slope', zh: '斜率曲线', ko: '기울기 곡선' },
  beside: { en: 'curve to compare', zh: '对比曲线', ko: '비교할 곡선' },
} as const satisfies Words

export const CAPTION: Localized = {
  en: '$\\Phi$, its slope, and a curve to compare',
  zh: '$\\Phi$、它的斜率与对比曲线',
  ko: '$\\Phi$의 그래프와 기울기, 비교할 곡선',
}

export const LEGEND: Derivation['legend'] = [
  {
    tex: '\\Phi',
    meaning: { en: 'algebraic sigmoid', zh: '代数型 sigmoid', ko: '대수 시그모이드' },
  },
  {
    tex: 'r',
    meaning: {
      en: 'stands for $\\sqrt{1 + v^2}$',
      zh: '代表 $\\sqrt{1 + v^2}$',
      ko: '$\\sqrt{1 + v^2}$를 줄여 쓴 것',
    },
  },
  { tex: "\\Phi'", meaning: { en: 'its slope', zh: '它的斜率', ko: '기울기' } },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  phi: { en: 'Value', zh: '函数值', ko: '함숫값' },
  root: { en: 'Differentiate the root', zh: '根式求导', ko: '제곱근의 미분' },
  quotient: { en: 'Quotient rule', zh: '商的求导法则', ko: '몫의 미분법' },
  closed: { en: 'As one power', zh: '写成一个幂', ko: '거듭제곱 하나로' },
  second: { en: 'Once more', zh: '再求一次导', ko: '한 번 더 미분하기' },
  origin: { en: 'At the origin', zh: '原点处', ko: '원점에서' },
  cube: { en: 'The slope from the value', zh: '由函数值求斜率', ko: '함숫값으로 기울기 구하기' },
  difference: { en: 'Check by measuring', zh: '用差商检验', ko: '차분으로 확인하기' },
  complex: { en: 'Check by a complex step', zh: '用复步长检验', ko: '복소수 간격으로 확인하기' },
} as const satisfies Words

export const GOAL = {
  task: {
    en: 'Differentiate $\\Phi(v) = \\frac{v}{\\sqrt{1 + v^2}}$, and work out value and slope at $v =$ {v}.',
    zh: '对 $\\Phi(v) = \\frac{v}{\\sqrt{1 + v^2}}$ 求导，并计算 $v =$ {v} 处的值和斜率。',
    ko: '$\\Phi(v) = \\frac{v}{\\sqrt{1 + v^2}}$의 도함수를 구하고, $v =$ {v}에서의 값과 기울기를 계산하세요.',
  },
  phi: {
    en: 'How large is $\\Phi$ at $v$? Call the root $r$.',
    zh: '$\\Phi$ 在 $v$ 处是多少？把根式记作 $r$。',
    ko: '$v$에서 $\\Phi$의 값은 얼마일까요? 제곱근을 $r$라 둡니다.',
  },
  root: {
    en: 'How does the root itself change with $v$?',
    zh: '根式本身如何随 $v$ 变化？',
    ko: '제곱근 자체는 $v$에 따라 어떻게 변할까요?',
  },
  quotient: {
    en: 'What is the slope of the quotient $v / r$?',
    zh: '商 $v / r$ 的斜率是多少？',
    ko: '몫 $v / r$의 기울기는 얼마일까요?',
  },
  closed: {
    en: 'Can it be written as one power?',
    zh: '能写成一个幂吗？',
    ko: '거듭제곱 하나로 쓸 수 있을까요?',
  },
  second: {
    en: 'How does the slope itself change?',
    zh: '斜率本身如何变化？',
    ko: '기울기 자체는 어떻게 변할까요?',
  },
  origin: {
    en: 'How steep is it where it is steepest?',
    zh: '最陡处有多陡？',
    ko: '가장 가파른 곳에서 얼마나 가파를까요?',
  },
  cube: {
    en: 'Can the slope be computed from $\\Phi$ and $v$?',
    zh: '能由 $\\Phi$ 和 $v$ 求出斜率吗？',
    ko: '$\\Phi$, $v$의 값으로 기울기를 구할 수 있을까요?',
  },
  difference: {
    en: 'Does the slope between two close points agree?',
    zh: '两个相近点之间的斜率与它一致吗？',
    ko: '가까운 두 점 사이의 기울기와 맞을까요?',
  },
  complex: {
    en: 'Can it be measured without a difference, by a small step $i\\varepsilon$ off the real line?',
    zh: '能否不作差，而是离开实轴走一小步 $i\\varepsilon$ 来测量？',
    ko: '차를 구하지 않고, 실수축에서 $i\\varepsilon$만큼 벗어나 잴 수 있을까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  root: {
    en: 'Chain rule on the root: $\\tfrac12 (1 + v^2)^{-1/2} \\cdot 2v = \\tfrac{v}{r}$.',
    zh: '对根式用链式法则：$\\tfrac12 (1 + v^2)^{-1/2} \\cdot 2v = \\tfrac{v}{r}$。',
    ko: '제곱근에 연쇄 법칙을 쓰면 $\\tfrac12 (1 + v^2)^{-1/2} \\cdot 2v = \\tfrac{v}{r}$입니다.',
  },
  quotient: {
    en: 'The numerator is $\\frac{(1 + v^2) - v^2}{r} = \\frac1r$: the square of $v$ is gone.',
    zh: '分子为 $\\frac{(1 + v^2) - v^2}{r} = \\frac1r$：$v$ 的平方消去了。',
    ko: '분자는 $\\frac{(1 + v^2) - v^2}{r} = \\frac1r$입니다. $v$의 제곱이 사라집니다.',
  },
  closed: {
    en: "$\\frac1r$ over $r^2$ is $r^{-3}$: $\\Phi' = (1 + v^2)^{-3/2}$.",
    zh: "$\\frac1r$ 除以 $r^2$ 等于 $r^{-3}$，即 $\\Phi' = (1 + v^2)^{-3/2}$。",
    ko: "$\\frac1r$의 값을 $r^2$의 값으로 나누면 $r^{-3}$, 곧 $\\Phi' = (1 + v^2)^{-3/2}$입니다.",
  },
  origin: {
    en: "At $v = 0$ the root is 1, so $\\Phi'(0) = 1$, as for $\\tanh$. For $2\\sigma - 1$ it is one half.",
    zh: "$v = 0$ 时根式为 1，所以 $\\Phi'(0) = 1$，与 $\\tanh$ 相同；$2\\sigma - 1$ 则为二分之一。",
    ko: "$v = 0$에서 제곱근은 1이므로 $\\Phi'(0) = 1$이고 $\\tanh$의 경우와 같습니다. $2\\sigma - 1$의 경우는 2분의 1입니다.",
  },
  cube: {
    en: "$\\Phi / v = 1/r$, and its cube is $r^{-3}$: the same as $\\Phi'$.",
    zh: "$\\Phi / v = 1/r$，立方后得 $r^{-3}$，正是 $\\Phi'$。",
    ko: "$\\Phi / v = 1/r$이고 세제곱하면 $r^{-3}$, 곧 $\\Phi'$의 값입니다.",
  },
  undefined: {
    en: "At $v = 0$ this form is 0 over 0: it has no value there, although $\\Phi'$ has one.",
    zh: "$v = 0$ 时这个式子是 0 除以 0，没有意义，但 $\\Phi'$ 是有值的。",
    ko: "$v = 0$에서는 이 식이 0 나누기 0이 되어 값이 없지만, $\\Phi'$의 값은 있습니다.",
  },
  same: {
    en: "The measured slope and $\\Phi'$ agree: {measured} and {d1}.",
    zh: "测得的斜率与 $\\Phi'$ 一致：{measured} 与 {d1}。",
    ko: "측정한 기울기와 $\\Phi'$의 값이 맞습니다: {measured}, {d1}.",
  },
  near: {
    en: "The measured slope {measured} is close to $\\Phi' =$ {d1} but not equal: the slope does not change evenly between the two points.",
    zh: "测得的斜率 {measured} 接近 $\\Phi' =$ {d1} 而不相等：两点之间斜率的变化并不均匀。",
    ko: "측정한 기울기 {measured}의 값은 $\\Phi' =$ {d1}에 가깝지만 같지는 않습니다. 두 점 사이에서 기울기가 고르게 변하지 않기 때문입니다.",
  },
  complex: {
    en: "$\\Phi(v + i\\varepsilon) \\approx \\Phi(v) + i\\varepsilon\\,\\Phi'(v)$: the imaginary part holds the slope alone. It gives {complex}; derived was {d1}.",
    zh: "$\\Phi(v + i\\varepsilon) \\approx \\Phi(v) + i\\varepsilon\\,\\Phi'(v)$，虚部只含斜率。由此得 {complex}，求导得 {d1}。",
    ko: "$\\Phi(v + i\\varepsilon) \\approx \\Phi(v) + i\\varepsilon\\,\\Phi'(v)$이므로 허수부에는 기울기만 남습니다. 이렇게 구한 값은 {complex}, 미분한 값은 {d1}입니다.",
  },
} as const satisfies Words

export const WHY = {
  complex: {
    en: 'A difference takes two nearly equal numbers from each other and loses digits; here there is only one value of $\\Phi$, so the step may be tiny.',
    zh: '差商要让两个几乎相等的数相减，会损失有效数字；这里只用到 $\\Phi$ 的一个值，步长可以取得极小。',
    ko: '차분은 거의 같은 두 수를 빼므로 유효 숫자를 잃습니다. 여기서는 $\\Phi$의 값 하나만 쓰므로 간격이 아주 작아도 됩니다.',
  },
  closed: {
    en: 'It needs no exponential, only a root: it is cheap to compute, and it saturates more slowly.',
    zh: '它不需要指数运算，只需开方：计算量小，而且两端趋于饱和较慢。',
    ko: '지수 함수 없이 제곱근만 있으면 되므로 계산이 가볍고, 양 끝에서 더 천천히 포화됩니다.',
  },
} as const satisfies Words
