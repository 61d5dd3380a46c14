import { practisingOf, slip, type Slip, type Workings } from '../../derivation/kit/practising.ts'
import { derive } from './derive.ts'
import { editing } from './editing.ts'
import { KIT, type SigmoidParams } from './kit.ts'

interface Rules {
  readonly slope: (sigma: number, x: number) => number
  readonly curvature: (sigma: number, slope: number) => number
}

const SLIPS: readonly Slip<Rules>[] = [
  slip(
    'd1-sigma-1-x',
    'act.deriv',
    "\\sigma' = \\sigma\\,(1 - x)",
    { slope: (sigma, x) => sigma * (1 - x) },
    {
      title: {
        en: '$1 - x$ in place of $1 - \\sigma$',
        zh: '把 $1 - \\sigma$ 写成 $1 - x$',
        ko: '$1 - \\sigma$ 자리에 $1 - x$',
      },
      feedback: {
        en: 'The second factor was taken from the input. Which of $x$ and $\\sigma(x)$ stands in the rule, both times?',
        zh: '第二个因子用了输入。公式里的两个因子都由什么构成：$x$ 还是 $\\sigma(x)$？',
        ko: '둘째 인수에 입력을 넣었습니다. 규칙의 두 인수에는 $x$, $\\sigma(x)$ 가운데 무엇이 들어갈까요?',
      },
    },
  ),
  slip(
    'd1-x-1-x',
    'act.deriv',
    "\\sigma' = x\\,(1 - x)",
    { slope: (_, x) => x * (1 - x) },
    {
      title: { en: 'the rule used on $x$', zh: '直接对 $x$ 套公式', ko: '$x$에 규칙을 적용' },
      feedback: {
        en: 'The rule was used on the input itself. It takes the value of the sigmoid: what is that here?',
        zh: '公式被直接用在输入上了。公式里用的是 sigmoid 的值：这里它是多少？',
        ko: '규칙을 입력에 그대로 썼습니다. 이 규칙에는 시그모이드의 값이 들어갑니다. 여기서는 얼마일까요?',
      },
    },
  ),
  slip(
    'd1-minus',
    'act.deriv',
    "\\sigma' = -\\sigma\\,(1 - \\sigma)",
    { slope: (sigma) => -sigma * (1 - sigma) },
    {
      title: { en: 'inner minus forgotten', zh: '漏掉内层负号', ko: '안쪽 음의 부호를 빠뜨림' },
      feedback: {
        en: 'A minus is left over: the exponent $-x$ brings another one. Does the sigmoid rise or fall with $x$?',
        zh: '多了一个负号：指数 $-x$ 求导还会带来一个负号。sigmoid 随 $x$ 增大是上升还是下降？',
        ko: '음의 부호가 하나 남았습니다. 지수 $-x$의 미분에서 하나가 더 나옵니다. 시그모이드는 $x$에 따라 커질까요, 작아질까요?',
      },
    },
  ),
  slip(
    'd2-sign',
    'act.deriv',
    "\\sigma'' = \\sigma'\\,(2\\sigma - 1)",
    { curvature: (sigma, slope) => slope * (2 * sigma - 1) },
    {
      title: {
        en: "sign of $\\sigma''$ reversed",
        zh: "$\\sigma''$ 的符号反了",
        ko: "$\\sigma''$의 부호가 반대",
      },
      feedback: {
        en: 'The sign is reversed. To the right of zero the slope falls: what must be the sign of its change?',
        zh: '符号反了。在零的右侧斜率逐渐变小：它的变化率应是什么符号？',
        ko: '부호가 반대입니다. 0의 오른쪽에서 기울기는 줄어듭니다. 그 변화율의 부호는 무엇일까요?',
      },
    },
  ),
  slip(
    'd2-square',
    'act.deriv',
    "\\sigma'' = (\\sigma')^2",
    { curvature: (_, slope) => slope * slope },
    {
      title: { en: 'slope squared', zh: '把斜率平方', ko: '기울기를 제곱' },
      feedback: {
        en: 'The slope was squared. Differentiating a second time needs the product rule: what are its two terms?',
        zh: '把斜率平方了。再求一次导要用乘积法则：它的两项是什么？',
        ko: '기울기를 제곱했습니다. 한 번 더 미분할 때는 곱의 미분법이 필요합니다. 두 항은 무엇일까요?',
      },
    },
  ),
  slip(
    'd2-bend-only',
    'act.deriv',
    "\\sigma'' = 1 - 2\\sigma",
    { curvature: (sigma) => 1 - 2 * sigma },
    {
      title: {
        en: "factor $\\sigma'$ forgotten",
        zh: "漏掉因子 $\\sigma'$",
        ko: "인수 $\\sigma'$의 누락",
      },
      feedback: {
        en: 'That is the derivative of $\\sigma(1 - \\sigma)$ with respect to $\\sigma$. Which factor of the chain rule is still missing?',
        zh: '这是 $\\sigma(1 - \\sigma)$ 对 $\\sigma$ 的导数。链式法则中还缺哪个因子？',
        ko: '이것은 $\\sigma(1 - \\sigma)$의 $\\sigma$에 대한 미분입니다. 연쇄 법칙의 어느 인수가 빠졌을까요?',
      },
    },
  ),
]

const workings: Workings<SigmoidParams, Rules> = {
  right: {
    slope: (sigma) => sigma * (1 - sigma),
    curvature: (sigma, slope) => slope * (1 - 2 * sigma),
  },
  slips: SLIPS,
  solve: ({ x: given }, rules, write) => {
    const x = write('x', given)
    const e = write('e', Math.exp(-x))
    const u = write('u', 1 + e)
    const sigma = write('sigma', 1 / u)
    const slope = write('d1', rules.slope(sigma, x))
    write('d2', rules.curvature(sigma, slope))
  },
  blanks: () => [
    { quantity: 'sigma', ref: 'sigma', skill: 'forward.act', level: 3, family: 'sigma' },
    { quantity: 'd1', ref: 'd1', skill: 'act.deriv', level: 2, family: 'd1' },
    { quantity: 'd2', ref: 'd2', skill: 'act.deriv', level: 1, family: 'd2' },
  ],
  companions: () => [
    {
      id: 'half',
      title: { en: 'At $x = 0.5$', zh: '$x = 0.5$ 处', ko: '$x = 0.5$에서' },
      params: { ...KIT.defaults, x: 0.5 },
      exposes: ['act.deriv'],
    },
  ],
  levels: {
    1: { en: "$\\sigma''$", zh: "$\\sigma''$", ko: "$\\sigma''$" },
    2: {
      en: "$\\sigma'$ and $\\sigma''$",
      zh: "$\\sigma'$ 和 $\\sigma''$",
      ko: "$\\sigma'$, $\\sigma''$",
    },
    3: { en: '$\\sigma$ too', zh: '连同 $\\sigma$', ko: '$\\sigma$까지' },
  },
}

export const practising = practisingOf(workings, derive, editing)
